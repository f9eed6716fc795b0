import { formatPages, type MarkdownWay } from './markdown.ts';
import { PAGEFIND_HTML, PAGEFIND_SEARCH, PLAIN_CSS } from './pagefind-search.ts';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

const LAW: MarkdownWay = { heading: 'html', ownTitle: true, frontMatter: { layout: 'law.liquid' } };
const PAGE: MarkdownWay = { ...LAW, frontMatter: { layout: 'page.liquid' } };

const CONFIG = `export default function (config) {
  config.addPassthroughCopy({ static: '/' });
  return { dir: { input: 'content', includes: '../_includes', output: 'public' } };
}
`;

const makeLayout = (attributes: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">法律</a> <a href="/search/">查找</a></header>
<main${attributes}><h1>{{ title }}</h1>{{ content }}</main>
<footer>文本以官方公布的为准。</footer>
</body>
</html>
`;

const listFiles = (texts: readonly PeerText[]) =>
  new Map([
    ['eleventy.config.mjs', CONFIG],
    ['_includes/law.liquid', makeLayout(' data-pagefind-body')],
    ['_includes/page.liquid', makeLayout('')],
    ['static/style.css', PLAIN_CSS],
    ['content/search.html', `---\ntitle: 查找\nlayout: page.liquid\n---\n${PAGEFIND_HTML}`],
    // Statutes hold no templates.
    ['content/laws/laws.json', '{ "templateEngineOverride": "md" }\n'],
    ...formatPages(texts, {
      folder: 'content/',
      home: 'index.md',
      slash: '/',
      way: LAW,
      plainWay: PAGE,
    }),
  ]);

export const eleventy: Peer = {
  name: 'eleventy',
  title: 'Eleventy + Pagefind',
  packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
  shown: ['@11ty/eleventy', 'pagefind'],
  files: listFiles,
  build: [
    ['eleventy', '--quiet'],
    ['pagefind', '--site', 'public', '--quiet'],
  ],
  output: 'public',
  lawPath: (id) => `/laws/${id}/`,
  search: PAGEFIND_SEARCH,
};

import { formatPages, type MarkdownWay } from './markdown.ts';
import { PAGEFIND_HTML, PAGEFIND_SEARCH, PLAIN_CSS } from './pagefind-search.ts';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

const WAY: MarkdownWay = { heading: 'attribute', ownTitle: true };

const CONFIG = `baseURL: http://localhost/
languageCode: zh-CN
title: 法律
hasCJKLanguage: true
disableKinds: [taxonomy, term, RSS]
`;

const BASE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a> <a href="/search/">查找</a></header>
{{ block "main" . }}{{ end }}
<footer>文本以官方公布的为准。</footer>
</body>
</html>
`;
const LAW = `{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>{{ end }}
`;
const PLAIN = `{{ define "main" }}<main><h1>{{ .Title }}</h1>{{ .Content }}</main>{{ end }}
`;

const listFiles = (texts: readonly PeerText[]) =>
  new Map([
    ['config.yaml', CONFIG],
    ['layouts/_default/baseof.html', BASE],
    ['layouts/laws/single.html', LAW],
    ['layouts/_default/single.html', PLAIN],
    ['layouts/_default/list.html', PLAIN],
    ['layouts/index.html', PLAIN],
    ['layouts/search/single.html', `{{ define "main" }}<main>${PAGEFIND_HTML}</main>{{ end }}\n`],
    ['static/style.css', PLAIN_CSS],
    ['content/search.md', '---\ntitle: 查找\ntype: search\n---\n'],
    ...formatPages(texts, { folder: 'content/', home: '_index.md', slash: '/', way: WAY }),
  ]);

export const hugo: Peer = {
  name: 'hugo',
  title: 'Hugo + Pagefind',
  packages: { pagefind: '1.6.0' },
  debian: ['hugo'],
  shown: ['pagefind'],
  files: listFiles,
  build: [
    ['hugo', '--quiet'],
    ['pagefind', '--site', 'public', '--quiet'],
  ],
  output: 'public',
  lawPath: (id) => `/laws/${id}/`,
  search: PAGEFIND_SEARCH,
};

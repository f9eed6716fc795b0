import { formatPages, listShelfLinks, type MarkdownWay } from './markdown.ts';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

const WAY: MarkdownWay = {
  heading: 'attribute',
  ownTitle: true,
  frontMatter: { toc_max_heading_level: 2, displayed_sidebar: 'shelves' },
};

const CONFIG = `export default {
  title: '法律',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN'] },
  markdown: { format: 'md' },
  future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, language: ['zh'], indexBlog: false, docsRouteBasePath: '/' },
    ],
  ],
  themeConfig: { navbar: { title: '法律' } },
};
`;

function listFiles(texts: readonly PeerText[]): Map<string, string> {
  const sidebar = listShelfLinks(texts, '/').map((_, index) => `shelf/s${index}`);
  const pages = formatPages(texts, { folder: 'docs/', home: 'index.md', slash: '/', way: WAY });
  return new Map([
    ['docusaurus.config.js', CONFIG],
    ['sidebars.js', `export default { shelves: ${JSON.stringify(sidebar)} };\n`],
    ...pages,
  ]);
}

export const docusaurus: Peer = {
  name: 'docusaurus',
  title: 'Docusaurus, local search',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    '@node-rs/jieba': '2.0.3',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  shown: ['@docusaurus/core', '@easyops-cn/docusaurus-search-local'],
  files: listFiles,
  build: [['docusaurus', 'build']],
  output: 'build',
  lawPath: (id) => `/laws/${id}/`,
  search: {
    start: '/search/',
    field: (page) => page.locator('input[name=q]'),
    results: (page) => page.locator('article h2 a'),
    // How many were found, or that none was.
    finished: (page) => page.locator('.container > p'),
  },
};

import { formatPages, listShelfLinks, type MarkdownWay } from './markdown.ts';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

const WAY: MarkdownWay = { heading: 'attribute', ownTitle: false };

/** Local search with a tokenizer for Chinese, as its documentation allows; titles of all laws in a sidebar would be in every page. */
const makeConfig = (sidebar: object) => `export default {
  lang: 'zh-CN',
  title: '法律',
  cleanUrls: true,
  themeConfig: {
    sidebar: ${JSON.stringify(sidebar)},
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          options: {
            tokenize: (text) =>
              Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
                .filter(({ isWordLike }) => isWordLike)
                .map(({ segment }) => segment),
          },
        },
      },
    },
  },
};
`;

function listFiles(texts: readonly PeerText[]): Map<string, string> {
  const sidebar = listShelfLinks(texts, '').map(({ title, href }) => ({ text: title, link: href }));
  return new Map([
    ['.vitepress/config.mjs', makeConfig(sidebar)],
    ...formatPages(texts, { folder: '', home: 'index.md', slash: '', way: WAY }),
  ]);
}

export const vitepress: Peer = {
  name: 'vitepress',
  title: 'VitePress, local search',
  packages: { vitepress: '1.6.4' },
  shown: ['vitepress'],
  files: listFiles,
  build: [['vitepress', 'build', '.']],
  output: '.vitepress/dist',
  lawPath: (id) => `/laws/${id}`,
  search: {
    start: '/',
    open: async (page) => {
      await page.locator('.DocSearch-Button, .VPNavBarSearchButton').first().click();
    },
    field: (page) => page.locator('#localsearch-input'),
    results: (page) => page.locator('.VPLocalSearchBox a.result'),
  },
};

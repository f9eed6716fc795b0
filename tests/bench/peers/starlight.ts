import { formatPages, listShelfLinks, type MarkdownWay } from './markdown.ts';
import { hasPagefindFinished } from './pagefind-search.ts';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

const WAY: MarkdownWay = {
  heading: 'html',
  ownTitle: true,
  frontMatter: { tableOfContents: { maxHeadingLevel: 2 } },
};

const makeConfig = (sidebar: object) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  integrations: [
    starlight({
      title: '法律',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: ${JSON.stringify(sidebar)},
      pagination: false,
    }),
  ],
});
`;

const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function listFiles(texts: readonly PeerText[]): Map<string, string> {
  const links = listShelfLinks(texts, '/');
  const sidebar = links.map(({ title, href }) => ({ label: title, link: href }));
  const folder = 'src/content/docs/';
  return new Map([
    ['astro.config.mjs', makeConfig(sidebar)],
    ['src/content.config.ts', CONTENT],
    ...formatPages(texts, { folder, home: 'index.md', slash: '/', way: WAY }),
  ]);
}

export const starlight: Peer = {
  name: 'starlight',
  title: 'Starlight',
  packages: {
    astro: '7.3.5',
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    pagefind: '1.6.0',
  },
  shown: ['@astrojs/starlight', 'astro', 'pagefind'],
  files: listFiles,
  build: [['astro', 'build', '--silent']],
  output: 'dist',
  lawPath: (id) => `/laws/${id}/`,
  search: {
    start: '/',
    open: async (page) => {
      await page.locator('site-search button[data-open-modal]').click();
    },
    field: (page) => page.locator('.pagefind-ui__search-input'),
    results: (page) => page.locator('.pagefind-ui__result-link'),
    finished: hasPagefindFinished,
    more: (page) => page.locator('.pagefind-ui__button'),
  },
};

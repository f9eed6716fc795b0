import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkJoinCjkLines from 'remark-join-cjk-lines';
import { contentAsData } from './src/integrations/content-as-data.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { BUILD_ID } from './src/integrations/build-id.ts';
import { readBuildDay } from './src/loaders/build-day.ts';
import { desk } from './src/integrations/desk.ts';
import { headers } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { scriptFiles } from './src/integrations/script-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { stripPhotos } from './src/integrations/strip-photos.ts';
import { styleFiles } from './src/integrations/style-files.ts';
import { zhHant } from './src/integrations/zh-hant.ts';
import { readSiteFile } from './src/loaders/site-file.ts';

// A site of one's own says its name and its address; without the file it is the demonstration.
const { site } = readSiteFile(process.cwd());

// Small pieces that nearly every page needs, or that are always needed together, are one file each: fewer bytes.
const SHARED_PIECES = [
  {
    name: 'page-pieces',
    test: /src\/(?:client\/(?:after-paint|device-memory|edition|edition-strip|law-search|load-file|page-code|reading-switch|share|today)|lib\/(?:calendar\/day|share\/short-code))\.ts$/,
  },
  { name: 'article-id', test: /src\/lib\/statute\/(?:article-id|numeral)\.ts$/ },
  {
    name: 'search',
    test: /src\/client\/(?:answer|find-records|index-reader|page-script|search-asides|search-results|result-row|to-simplified|understand)\.ts$/,
  },
];

export default defineConfig({
  // Where the site will stand; canonical addresses and the sitemap are made from it.
  site: process.env.SITE_URL ?? site?.origin ?? 'http://127.0.0.1:4321',
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      // Quotation marks stay as written.
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly, remarkCjkFriendlyGfmStrikethrough, remarkJoinCjkLines],
    }),
  },
  integrations: [
    contentChecks(),
    contentAsData(),
    mdx(),
    desk(),
    sitemap({ filter: (page) => !/\/(?:admin|editors|kiosk|versions)\//.test(page) }),
    searchIndex(),
    styleFiles(),
    scriptFiles(),
    zhHant(),
    shortAddresses(),
    stripPhotos(),
    offline(),
    headers(),
  ],
  vite: {
    plugins: [tailwindcss()],
    define: {
      'import.meta.env.BUILD_ID': JSON.stringify(BUILD_ID),
      'import.meta.env.BUILD_DAY': JSON.stringify(readBuildDay()),
      'import.meta.env.SITE_NAME': JSON.stringify(site?.name ?? ''),
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED_PIECES } } } },
      },
    },
    // MDX pages carry Astro's own directive, which the bundler need not know.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});

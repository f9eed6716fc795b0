import type { Page } from '@playwright/test';
import type { SearchWay } from './peer.ts';

/** The line above its results, once it does not say that it is still searching. */
export const hasPagefindFinished = (page: Page, query: string) =>
  page
    .locator('.pagefind-ui__message')
    .filter({ hasText: query })
    .filter({ hasNotText: /正在搜索|Searching/ });

/** Pagefind's own interface on a page of its own, as its documentation shows, with the places within a page. */
export const PAGEFIND_SEARCH: SearchWay = {
  start: '/search/',
  field: (page) => page.locator('.pagefind-ui__search-input'),
  results: (page) => page.locator('.pagefind-ui__result-link'),
  finished: hasPagefindFinished,
  more: (page) => page.locator('.pagefind-ui__button'),
};

/** What its documentation puts on that page. */
export const PAGEFIND_HTML = `<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>
  addEventListener('DOMContentLoaded', () => {
    new PagefindUI({ element: '#search', showSubResults: true, showImages: false, pageSize: 10 });
  });
</script>
`;

/** A stylesheet such as one writes for a plain site. */
export const PLAIN_CSS = `body { max-width: 42rem; margin: 0 auto; padding: 1rem; font-family: system-ui, sans-serif; line-height: 1.8; color: #222; }
header, footer { padding: 0.5rem 0; border-bottom: 1px solid #ddd; }
footer { border: 0; border-top: 1px solid #ddd; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.3rem; }
h3 { margin-bottom: 0; font-size: 1rem; }
a { color: #a21; }
`;

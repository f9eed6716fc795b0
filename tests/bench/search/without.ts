import type { Page, Route } from '@playwright/test';

/** What can be left out of search, to see what it brings. */
export const PARTS = ['thesaurus', 'notes', 'prior'] as const;
export type Part = (typeof PARTS)[number];

type StoredMeta = Record<string, unknown> & { shelves: (number | string)[][] };

/** Leaves parts of search out by changing what the page is given: no everyday words, no notes, no worth of laws. */
export async function leaveOut(page: Page, parts: readonly Part[]): Promise<void> {
  const change = (meta: (stored: StoredMeta) => StoredMeta) => async (route: Route) =>
    route.fulfill({
      json: meta((await (await route.fetch()).json()) as StoredMeta),
    });
  if (parts.includes('thesaurus'))
    await page.route('**/search/sayings.txt', (route) => route.fulfill({ body: 'AAAAAA==' }));
  if (parts.includes('notes'))
    await page.route(
      '**/search/*/everyday/meta.json',
      change((stored) => ({ ...stored, records: 0 })),
    );
  if (parts.includes('prior'))
    await page.route(
      '**/search/*/texts/meta.json',
      change((stored) => ({
        ...stored,
        shelves: stored.shelves.map(([first = 0, , ...days]) => [first, 0, ...days]),
      })),
    );
}

import type { Browser, Page } from '@playwright/test';

/** What a finished search says. */
const FINISHED = /找到|最相关/;

/**
 * Bytes over the wire, headers included: for a visitor who comes with nothing and asks a question from a link
 * to its results (page, styles, scripts and data), and for the question after that.
 */
export async function measureBytes(
  browser: Browser,
  site: string,
  queries: readonly string[],
): Promise<{ cold: number[]; later: number[] }> {
  const cold: number[] = [];
  const later: number[] = [];
  for (const [index, query] of queries.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const counter = await countBytes(page);
    await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
    await settle(page);
    cold.push(counter.take());
    const field = page.locator('main input[type=search]').first();
    await field.fill(queries[(index + 7) % queries.length]!);
    await field.press('Enter');
    await settle(page);
    later.push(counter.take());
    await context.close();
  }
  return { cold, later };
}

async function settle(page: Page): Promise<void> {
  await page.locator('[data-part="status"]').filter({ hasText: FINISHED }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function countBytes(page: Page): Promise<{ take: () => number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return { take: () => [bytes, (bytes = 0)][0]! };
}

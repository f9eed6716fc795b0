import type { Browser, Page } from '@playwright/test';
import type { MeasuredSite, Weight } from './measured-server.ts';
import type { SearchWay } from './peer.ts';

/** From an empty cache to the first result. */
export interface FirstResult extends Weight {
  /** Milliseconds until the page where search begins is there and the line is still, half a second of stillness included. */
  opening?: number;
  /** Milliseconds from the typed word to the first result that is seen; undefined where there was none in time. */
  time?: number;
}

/** A phone: the page's own thread four times slower, slow 4G as Lighthouse has it. */
const PHONE = { cpu: 4, line: { latency: 150, bytesPerSecond: 200_000 } };
const PATIENCE = 300_000;

/** A visitor who comes with nothing. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** Everything that a page loads until the line is still. */
export async function weighPage(
  browser: Browser,
  site: MeasuredSite,
  path: string,
): Promise<Weight> {
  const page = await openPage(browser);
  site.start();
  const response = await page.goto(new URL(path, site.url).href);
  if (response?.status() !== 200) throw new Error(`${path}: ${response?.status()}`);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return site.take();
}

/** Opens the page where search begins, types a word at once, and waits for the first result. */
export async function findFirst(
  browser: Browser,
  site: MeasuredSite,
  way: SearchWay,
  word: string,
  isPhone: boolean,
): Promise<FirstResult> {
  const page = await openPage(browser);
  try {
    if (isPhone) await slowDown(page);
    site.start(isPhone ? PHONE.line : undefined);
    const opened = performance.now();
    await page.goto(new URL(way.start, site.url).href);
    await page.waitForLoadState('networkidle');
    const opening = performance.now() - opened;
    await way.open?.(page);
    const field = way.field(page);
    await field.waitFor();
    const started = performance.now();
    await field.fill(word);
    if (way.submit) await field.press('Enter');
    await way.results(page).first().waitFor();
    const time = performance.now() - started;
    await page.waitForLoadState('networkidle');
    return { ...site.take(), opening, time };
  } catch {
    return site.take();
  } finally {
    await page.context().close();
    site.start();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
}

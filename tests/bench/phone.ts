// `npm run bench:phone [-- --site DIR] [--runs 5] [--only home,guide]`: LCP, INP and CLS on a simulated cheap phone,
// the processor four times slower, slow 4G.
// `DETAILS=1` names each touch and what moved. The site must have been built with just-laws.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/setup/browser.mjs';
import { ROOT } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { PHONE_PAGES, type PhonePage } from './phone/pages.ts';
import { readVitals, watchVitals, type Interaction, type Vitals } from './phone/vitals.ts';
import { median } from './search/score.ts';

const BARS = { lcp: 1500, inp: 100, cls: 0 };
const CPU = 4;
const PHONE = { width: 390, height: 844 };
const MEGABIT = 1_000_000 / 8;

/**
 * Slow 4G, in milliseconds and bytes a second: as the line is, and as Lighthouse applies it to requests
 * (`throttling.mobileSlow4G` × 3.75 and × 0.9), which pays for the handshakes of a far server as well.
 */
const LINES = {
  slow4G: { latency: 150, download: 1.6 * MEGABIT, upload: 0.75 * MEGABIT },
  handshakes: { latency: 562.5, download: 1.47456 * MEGABIT, upload: 0.675 * MEGABIT },
};
type Line = (typeof LINES)[keyof typeof LINES];

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});

/** Opens a page as a visitor who comes with nothing. */
async function openPage(context: BrowserContext, url: string, line: Line): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchVitals);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.download,
    uploadThroughput: line.upload,
  });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  return page;
}

async function scrollThrough(page: Page): Promise<void> {
  const { height = 0 } = page.viewportSize() ?? {};
  for (const turn of [1, 1, 1, 1, 1, 1, -6]) {
    await page.evaluate((by) => scrollBy(0, by), turn * height * 0.8);
    await page.waitForTimeout(250);
  }
}

/** One visit; the paint is read before the first touch, which ends it. */
async function visit(
  browser: Browser,
  site: string,
  { path, screen = PHONE, shown, touch }: PhonePage,
  line: Line,
): Promise<Vitals> {
  const viewport = { viewport: screen, hasTouch: true, isMobile: screen === PHONE };
  const context = await browser.newContext({ ...viewport, deviceScaleFactor: 2 });
  try {
    const page = await openPage(context, new URL(path, site).href, line);
    await shown?.(page).waitFor({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    const { lcp } = await readVitals(page);
    if (line !== LINES.slow4G) return { ...(await readVitals(page)), lcp };
    await scrollThrough(page);
    await touch(page);
    return { ...(await readVitals(page)), lcp };
  } finally {
    await context.close();
  }
}

function printDetails({ lcp, shifts, interactions }: Vitals): void {
  console.log(`  LCP ${lcp.time.toFixed(0)} ${lcp.element}`);
  for (const { time, value, moved } of shifts)
    console.log(`  shift ${value.toFixed(4)} at ${time.toFixed(0)}: ${moved}`);
  for (const { duration, target, ...parts } of interactions)
    console.log(`  ${duration} ms ${target} ${Object.values(parts).map(Math.round).join(' + ')}`);
}

/** Under fifty interactions the slowest one is the INP. */
const NOTHING: Interaction = { duration: 0, delay: 0, code: 0, paint: 0, target: '' };
const findSlowest = (interactions: readonly Interaction[]) =>
  interactions.reduce((a, b) => (b.duration > a.duration ? b : a), NOTHING);

async function measure(browser: Browser, site: string, page: PhonePage) {
  const runs: Vitals[] = [];
  const far: number[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push(await visit(browser, site, page, LINES.slow4G));
    if (process.env.DETAILS) printDetails(runs.at(-1)!);
    far.push((await visit(browser, site, page, LINES.handshakes)).lcp.time);
  }
  const slowest = runs.map(({ interactions }) => findSlowest(interactions));
  const inp = median(slowest.map(({ duration }) => duration));
  return {
    lcp: median(runs.map(({ lcp }) => lcp.time)),
    far: median(far),
    inp,
    cls: Math.max(...runs.map(({ cls }) => cls)),
    painted: runs[0]!.lcp.element,
    touched: slowest.find(({ duration }) => duration === inp) ?? NOTHING,
    count: median(runs.map(({ interactions }) => interactions.length)),
  };
}

function printRow(name: string, figures: Awaited<ReturnType<typeof measure>>): void {
  const { lcp, far, inp, cls, painted, touched, count } = figures;
  const bar = (value: number, most: number, text: string) => (value > most ? `**${text}**` : text);
  const parts = [touched.delay, touched.code, touched.paint].map((ms) => ms.toFixed(0)).join(' + ');
  const cells = [
    name,
    bar(lcp, BARS.lcp, `${(lcp / 1000).toFixed(2)} s`),
    `${(far / 1000).toFixed(2)} s`,
    painted,
    bar(inp, BARS.inp, `${inp.toFixed(0)} ms`),
    `${touched.target} (${parts}), ${count} seen`,
    bar(cls, BARS.cls, cls.toFixed(4)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (lcp > BARS.lcp || inp > BARS.inp || cls > BARS.cls) process.exitCode = 1;
}

const wanted = values.only.split(',').filter(Boolean);
const pages = PHONE_PAGES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
const server = await serveSite(resolve(ROOT, values.site));
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath && { executablePath }),
});
try {
  console.log('| page | LCP | with handshakes | painted | INP | slowest touch | CLS, worst |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const page of pages) printRow(page.name, await measure(browser, server.url, page));
} finally {
  await browser.close();
  server.close();
}

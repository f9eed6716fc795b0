// `npm run bench:kiosk [-- --site DIR] [-- --sessions 500]`: visitor after visitor at one kiosk, with the network cut,
// slowed and restored on the way; fails where the heap grows, something is kept, or a page reports an error.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/setup/browser.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { KioskSoak } from '../e2e/pages/kiosk-soak.ts';

/** Sessions before the first measurement: until then the browser still compiles and fills its caches. */
const WARM_UP = 20;
const MOST_GROWTH = 0.1;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    sessions: { type: 'string', default: '500' },
  },
});
const sessions = Number(values.sessions);
const server = await serveSite(resolve(values.site));
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath && { executablePath }),
});
try {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
  });
  const soak = new KioskSoak(await context.newPage());
  await soak.open();
  const history = await soak.kiosk.countHistory();
  const begun = performance.now();
  let base = 0;
  for (let index = 0; index < sessions; index += 1) {
    if (index === Math.min(WARM_UP, sessions - 1)) base = await soak.measureHeap();
    await soak.visit(index);
    if (index % 50 === 49) await report(soak, index + 1, begun);
  }
  const heap = await soak.measureHeap();
  const growth = heap / base - 1;
  const grown = (await soak.kiosk.countHistory()) - history;
  console.log(`访客：${sessions}位，用时${((performance.now() - begun) / 60_000).toFixed(1)}分钟`);
  console.log(`内存：${megabytes(base)} → ${megabytes(heap)}，增长${(growth * 100).toFixed(1)}%`);
  console.log(`历史记录增加：${grown}；错误和留下的东西：${soak.errors.length}`);
  for (const error of soak.errors.slice(0, 20)) console.log(`  ${error}`);
  if (growth >= MOST_GROWTH || grown !== 0 || soak.errors.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function report(soak: KioskSoak, count: number, begun: number): Promise<void> {
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${count}位，${seconds}秒，${megabytes(await soak.measureHeap())}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

// `npm run ledger -- --community shifan [--year 2026] [--out DIR] [--site DIR]`: a community's ledger and yearly report
// of a built site as PDFs, with its tables beside them.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stampPdf } from '../lib/ledger/stamp-pdf.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { openPrinter, type Printer } from './print/printer.ts';
import { Notice, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const values = readArguments();
  const site = resolve(values.site);
  const year = values.year ?? readBuildDay().slice(0, 4);
  const community = findCommunity(site, values.community);
  const path = `ledger/${community}/${year}`;
  if (!existsSync(join(site, path, 'index.html')))
    throw new Notice(
      `网站里没有${year}年的台账。请先执行 npm run build；年份写四位，例如 --year 2026`,
    );
  const data = JSON.parse(readFileSync(join(site, path, 'ledger.json'), 'utf8')) as LedgerJson;
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true });
  const name = `${data.community.name}${year}年普法工作台账`;
  for (const format of ['xlsx', 'csv', 'json'])
    copyFileSync(join(site, path, `ledger.${format}`), join(folder, `${name}.${format}`));
  const printer = await openPrinter(site);
  try {
    await print(printer, `/${path}/`, join(folder, `${name}.pdf`), data.asOf);
    const report = join(folder, `${data.community.name}${year}年普法年报.pdf`);
    await print(printer, `/report/${year}/${community}/`, report, data.asOf);
  } finally {
    await printer.close();
  }
  console.log(`做好了：${name}（.pdf .xlsx .csv .json）和年报，在 ${folder}`);
});

interface LedgerJson {
  community: { name: string };
  asOf: string;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        community: { type: 'string' },
        year: { type: 'string' },
        out: { type: 'string', default: 'ledger' },
        site: { type: 'string', default: 'dist' },
      },
    }).values;
  } catch {
    throw new Notice(
      '参数写错了。可以写：npm run ledger -- --community shifan --year 2026 --out 文件夹',
    );
  }
}

/** The community that was named, or the only one. */
function findCommunity(site: string, wanted: string | undefined): string {
  const folder = join(site, 'ledger');
  if (!existsSync(folder)) throw new Notice('还没有生成网站。请先执行 npm run build。');
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'years')
    .map((entry) => entry.name);
  const [only, ...others] = names;
  const found = wanted ?? (others.length === 0 ? only : undefined);
  if (found !== undefined && names.includes(found)) return found;
  throw new Notice(`请写社区：--community。有的是：${names.join('、')}`);
}

/** Prints a page; its links lead to the site as it is published, and its bytes tell nothing of the moment. */
async function print(printer: Printer, path: string, file: string, day: string): Promise<void> {
  const page = await printer.open(path);
  await page.evaluate(() => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
      link.href = new URL(link.getAttribute('href')!, href).href;
  });
  await printer.save(page, file);
  writeFileSync(file, stampPdf(readFileSync(file), day));
}

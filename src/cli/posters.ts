// `npm run posters -- [--only SLUG] [--size a4|a3] [--community SLUG] [--day YYYY-MM-DD] [--out DIR] [--record
// [--copies N]]`: posters as PDFs; --record puts them down as printed for the ledger.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PosterSize } from '../lib/poster/poster.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { findPoster, listOfSeason } from './posters/list-posters.ts';
import { makePoster, type PosterRun } from './posters/make-poster.ts';
import { readPosterContent, type PosterContent } from './posters/poster-content.ts';
import { printPosters } from './posters/print-posters.ts';
import { recordPrints } from './posters/record-prints.ts';
import { readPosterStyle } from './posters/read-style.ts';
import { drawProgress } from './posters/progress-bar.ts';
import { openSheetPrinter } from './print/printer.ts';
import { Notice, ROOT, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const values = readArguments();
  const content = await readPosterContent(ROOT, readBuildDay());
  const day = readDay(values.day);
  const community = findCommunity(content, values.community);
  const run: PosterRun = {
    content,
    edition: {
      origin: community.data.qrBase ?? process.env['SITE_URL'] ?? 'http://127.0.0.1:4321',
      printed: readBuildDay(),
      codes: content.codes,
    },
    day,
    community: community.slug,
    size: readSize(values.size),
    css: readPosterStyle(ROOT),
  };
  const copies = readCopies(values);
  const names =
    values.only === undefined
      ? listOfSeason(content, day, run.community)
      : values.only.map((name) => findPoster(content, name, run.community));
  const posters = names.map((name) => makePoster(run, name));
  for (const { file, line, message } of content.problems)
    console.log(`提醒：${file}${line === undefined ? '' : `:${line}`} ${message}没有印它。`);
  const folder = resolve(values.out);
  const start = performance.now();
  const printer = await openSheetPrinter();
  const failures = await printPosters(printer, posters, folder, (done, { file }) =>
    drawProgress(done, posters.length, file),
  ).finally(() => printer.close());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`印好了${posters.length - failures.length}张，用了${seconds}秒，在 ${folder}`);
  if (failures.length > 0) throw new Notice(failures.join('\n'));
  if (copies === undefined) return;
  const sheets = posters.map(({ title, size }) => ({
    name: title,
    size: size === 'a3' ? ('A3' as const) : ('A4' as const),
    copies,
  }));
  const record = { community: run.community, on: run.edition.printed, sheets };
  console.log(
    `记在 ${recordPrints(ROOT, record)}：每样${copies}份。实际印的不一样，请改里面的份数。`,
  );
});

function readArguments() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        size: { type: 'string' },
        community: { type: 'string' },
        day: { type: 'string' },
        out: { type: 'string', default: 'posters' },
        record: { type: 'boolean', default: false },
        copies: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Notice(
      '参数写错了。可以写：npm run posters -- --only guoji-jindu-ri --size a3 --community shifan --day 2026-12-01 --out 文件夹',
    );
  }
}

/** How many of each were printed; undefined where nothing is to be put down. */
function readCopies({ record, copies }: { record: boolean; copies?: string }): number | undefined {
  if (!record && copies === undefined) return undefined;
  if (copies === undefined || /^[1-9]\d{0,3}$/.test(copies)) return Number(copies ?? 1);
  throw new Notice(`份数没有“${copies}”这样的。请写成 --record --copies 3`);
}

function readSize(size: string | undefined): PosterSize | undefined {
  if (size === undefined || size === 'a3' || size === 'a4') return size;
  throw new Notice(`纸的大小只有 a4 和 a3，没有“${size}”。例如：--size a3`);
}

function readDay(day: string | undefined): string {
  if (day === undefined) return readBuildDay();
  if (/^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.startsWith(day)) return day;
  throw new Notice(`没有“${day}”这一天。请写成 --day 2026-12-01`);
}

function findCommunity({ communities }: PosterContent, wanted: string | undefined) {
  const found =
    wanted === undefined ? communities[0] : communities.find(({ slug }) => slug === wanted);
  if (found) return found;
  const names = communities.map(({ slug, data }) => `  ${slug}　${data.name}`).join('\n');
  throw new Notice(
    wanted === undefined
      ? '还没有社区。请先在 content/communities 里写一个。'
      : `没有“${wanted}”这个社区。有的是：\n${names}`,
  );
}

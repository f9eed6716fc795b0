import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fitSheets } from '../../src/cli/posters/fit-sheets.ts';
import { findPoster, listOfSeason } from '../../src/cli/posters/list-posters.ts';
import type { Poster } from '../../src/cli/posters/make-poster.ts';
import { printPosters } from '../../src/cli/posters/print-posters.ts';
import { openSheetPrinter, type SheetPrinter } from '../../src/cli/print/printer.ts';
import { findChromium } from '../../src/cli/setup/browser.mjs';
import { findOnPath } from '../../src/cli/setup/debian-packages.mjs';
import { makeQrCode } from '../../src/lib/share/qr.ts';
import { listCodes, make, openRun, rasterise } from './posters/poster-pages.ts';
import { readCode } from './posters/read-code.ts';

const run = await openRun();
const { content, community } = run;
const cancelled = content.lectures.find(({ data }) => data.changes.at(-1)?.what === '取消');

/** One poster of every kind, A4 where room is scarcest; words that stand on it, and the kind of place it opens. */
const KINDS: [kind: string, name: string, words: string, pages: number][] = [
  ['day', 'day:guojia-xianfa-ri', '国家宪法日', 1],
  ['solemn day', 'day:nanjing-datusha-sinanzhe-guojia-gongji-ri', '国家公祭日', 1],
  ['lecture', 'lecture:niandi-taoxin-yibu-yibu-lai', '下午2:30', 1],
  ...(cancelled
    ? [
        ['cancelled lecture', `lecture:${cancelled.slug}`, '取消', 1] as [
          string,
          string,
          string,
          number,
        ],
      ]
    : []),
  ['month', 'month:2026-12', '国家宪法日', 1],
  ['article', 'article:minfadian/188', '第一百八十八条', 1],
  ['case', 'case:loushang-diaoxia-de-huapen', '如果是你', 5],
  ['card', 'card', '法律便民联系卡', 2],
  ['codes', 'codes', '查法律', 1],
];

describe('What is printed', () => {
  test('Without a name it is what a community hangs this month and the next', () => {
    const names = listOfSeason(content, '2026-11-22', community);
    const count = (kind: string) => names.filter((name) => name.kind === kind).length;
    expect(names.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['guojia-xianfa-ri', '2026-11', '2026-12', 'card', 'codes']),
    );
    expect([count('article'), count('case'), count('month')]).toEqual([1, 2, 2]);
    expect(names.map(({ slug }) => slug)).not.toContain('guoji-jindu-ri');
  });

  test('A name that is unknown is answered with those near to it', () => {
    expect(() => findPoster(content, 'guoji-jindu', community)).toThrow(
      /没有“guoji-jindu”这张海报。名字相近的有：\n {2}guoji-jindu-ri　主题日：国际禁毒日/,
    );
    expect(findPoster(content, '国际禁毒日', community).slug).toBe('guoji-jindu-ri');
  });

  test('The plain address fits version 3 at level Q, and the edition takes one version more at most', () => {
    const origin = 'http://127.0.0.1:4321';
    expect(makeQrCode(`${origin}/q/k7m2ab/`).size).toBe(29 + 8);
    expect(makeQrCode(`${origin}/q/k7m2ab/?e=ch`).size).toBe(33 + 8);
  });
});

describe.skipIf(findChromium() === undefined)('Printed posters (needs Chromium)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'posters-'));
  const posters = new Map<string, Poster>();
  let printer: SheetPrinter;
  let page: Page;

  beforeAll(async () => {
    printer = await openSheetPrinter();
    page = await printer.open();
    for (const [kind, name] of KINDS) posters.set(kind, make(run, name, 'a4'));
    expect(await printPosters(printer, [...posters.values()], folder)).toEqual([]);
  }, 60_000);
  afterAll(async () => {
    await printer.close();
    rmSync(folder, { recursive: true });
  });

  test.for(KINDS)(
    'Of the %s, pages are as intended, tagged, with text that can be selected',
    ([kind, , words, pages]) => {
      const file = join(folder, posters.get(kind)!.file);
      const raw = readFileSync(file, 'latin1');
      expect(raw.match(/\/Type \/Page\b/g)).toHaveLength(pages);
      expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      const program = findOnPath(['pdftotext']);
      if (program === undefined) expect(raw).toContain('/ToUnicode');
      else
        expect(
          spawnSync(program, [file, '-'], { encoding: 'utf8' }).stdout.replace(/\s/g, ''),
        ).toContain(words);
    },
  );

  test.for(KINDS)(
    'Codes of the %s are read from page and paper, turned, blurred and pale',
    async ([kind]) => {
      const { html, file } = posters.get(kind)!;
      await page.setContent(html);
      await page.evaluate(fitSheets);
      const boxes = (await listCodes(page)).slice(0, kind === 'codes' ? 9 : 1);
      const found = new Set<string | undefined>();
      for (const box of boxes) {
        const shot = await page.screenshot({ clip: box, fullPage: true });
        const read = await readCode(shot, 0.8);
        for (const [dpi, sigma] of [
          [96, 0.8],
          [300, 2.5],
        ] as const)
          read.push(
            ...(await readCode(await rasterise(page, join(folder, file), box, dpi), sigma)),
          );
        expect(new Set(read).size, `${kind}: ${read.join(' ')}`).toBe(1);
        found.add(read[0]);
      }
      expect(found.size).toBe(boxes.length);
      for (const url of found)
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4321\/q\/[2-9a-z]{4,6}\/\?e=ch$/);
    },
  );

  test('A text too long for its sheet is an error that names its file', async () => {
    const name = 'day:guojia-xianfa-ri';
    const day = content.days.find(({ slug }) => slug === 'guojia-xianfa-ri')!;
    const points = day.data.points.map((point) => ({ ...point, text: '长'.repeat(900) }));
    const long = {
      ...run,
      content: { ...content, days: [{ ...day, data: { ...day.data, points } }] },
    };
    expect(await printPosters(printer, [make(long, name, 'a4')], folder)).toEqual([
      '主题日-国家宪法日-a4.pdf：字太多，缩到最小也放不下。请把 content/days/guojia-xianfa-ri.mdx 写短一些，或者用大一号的纸（--size a3）。',
    ]);
  });
});

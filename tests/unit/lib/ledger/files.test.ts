import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { drawColumns, drawRows } from '../../../../src/lib/ledger/charts.ts';
import { formatCsv } from '../../../../src/lib/ledger/csv.ts';
import { judgeRule } from '../../../../src/lib/ledger/judge.ts';
import { stampPdf } from '../../../../src/lib/ledger/stamp-pdf.ts';
import { listTables } from '../../../../src/lib/ledger/tables.ts';
import { formatTally, tallyPath } from '../../../../src/lib/ledger/tally-file.ts';
import { makeWorkbook } from '../../../../src/lib/ledger/workbook.ts';
import { parse } from 'yaml';
import {
  addSheets,
  formatPrintRecord,
  printRecordPath,
} from '../../../../src/lib/poster/print-record.ts';
import { formatEdition } from '../../../../src/lib/share/short-code.ts';
import { printRun } from '../../../../src/schemas/print-run.ts';
import { tally } from '../../../../src/schemas/tally.ts';
import { STRINGS } from '../../../../src/strings.ts';
import { makeEvent, makeYear } from './made-up.ts';

const ORIGIN = 'https://pufa.example.cn';
const events = [makeEvent({ title: '=长椅,"灯"' })];
const tables = () => listTables(makeYear({ events }), [], STRINGS.ledger);

test('The same ledger makes the same bytes, in every form', () => {
  expect(makeWorkbook(tables(), ORIGIN)).toEqual(makeWorkbook(tables(), ORIGIN));
  expect(formatCsv(tables(), ORIGIN, '网页')).toBe(formatCsv(tables(), ORIGIN, '网页'));
});

test('A workbook has merged headings, widths, days as days and links to what proves a row', () => {
  const book = read(makeWorkbook(tables(), ORIGIN), { cellNF: true, cellStyles: true });
  const sheet = book.Sheets['讲座']!;
  expect(sheet['!merges']?.map((range) => utils.encode_range(range))).toEqual(['A1:I1', 'A2:I2']);
  expect(sheet['!cols']?.[1]?.wch).toBeGreaterThan(20);
  expect(sheet['A4']).toMatchObject({ t: 'n', v: 46186, w: '2026-06-13' });
  expect(sheet['B4']).toMatchObject({ t: 's', v: '=长椅,"灯"' });
  expect(sheet['B4']).not.toHaveProperty('f');
  expect((sheet['B4'] as { l?: { Target: string } }).l?.Target).toBe(`${ORIGIN}/lectures/changyi/`);
  expect(book.SheetNames.every((name) => name.length <= 31)).toBe(true);
});

test('A CSV says that it is UTF-8, quotes what must be, and no cell is taken for a formula', () => {
  const csv = formatCsv(tables(), ORIGIN, '网页');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain(
    '2026-06-13," =长椅,""灯""",张某,人民调解员,老人,社区自治,20,2,办过,https://pufa.example.cn/lectures/changyi/\r\n',
  );
});

test('A chart tells in words what it shows, and its names are no markup', () => {
  const svg = drawColumns([{ name: '<6>', count: 2, open: 1 }], '6月2"');
  expect(svg).toContain('role="img" aria-label="6月2&quot;"');
  expect(svg).toContain('&lt;6&gt;');
  expect([...svg.matchAll(/<rect/g)]).toHaveLength(2);
  expect(drawRows([], '没有')).toContain('aria-label="没有"');
});

test('Where nothing was there is neither a bar nor a number, and its name stands all the same', () => {
  const svg = drawColumns([{ name: '7月', count: 0 }], '没有');
  expect(svg).not.toMatch(/<rect|class="value"/);
  expect(svg).toContain('>7月</text>');
});

test('What the tally page writes is a tally, whatever was written on paper', () => {
  const counts = { 很满意: 1, 满意: 0, 一般: 0, 不满意: 0 };
  const remarks = ['字大一点: "好"', '', '- 是'];
  const text = formatTally('changyi', { month: '2026-10', given: 2, counts, remarks });
  expect(tally.parse(parse(text))).toMatchObject({ counts, remarks: ['字大一点: "好"', '- 是'] });
  expect(formatTally('changyi', { month: '2026-10', given: 2, counts, remarks: [] })).toBe(
    'community: changyi\nmonth: 2026-10\ngiven: 2\ncounts: { 很满意: 1, 满意: 0, 一般: 0, 不满意: 0 }\n',
  );
  expect(tallyPath('changyi', '2026-10')).toBe('content/tallies/2026/changyi-2026-10.yaml');
});

test('More forms came back than were given out: the tally says so', () => {
  const counts = { 很满意: 3, 满意: 0, 一般: 0, 不满意: 0 };
  const { error } = tally.safeParse({ community: 'changyi', month: '2026-10', given: 2, counts });
  expect(error?.issues.map(({ message }) => message)).toEqual(['收回3张，比发出的2张还多']);
});

test('The elements of a PDF are numbered in their order, whatever the browser had counted before', () => {
  const pdf = (first: number) =>
    new TextEncoder().encode(
      [first, first + 7, first].map((one) => `/ID (node${String(one).padStart(8, '0')})`).join(' '),
    );
  expect(stampPdf(pdf(202), '2026-11-22')).toEqual(stampPdf(pdf(203), '2026-11-22'));
  expect(new TextDecoder().decode(stampPdf(pdf(202), '2026-11-22'))).toBe(
    '/ID (node00000001) /ID (node00000002) /ID (node00000001)',
  );
});

test('A PDF tells the day of the ledger instead of the moment of printing, and keeps its length', () => {
  const pdf = new TextEncoder().encode("<</CreationDate (D:20261123034455+00'00')>>");
  expect(new TextDecoder().decode(stampPdf(pdf, '2026-11-22'))).toBe(
    "<</CreationDate (D:20261122000000+00'00')>>",
  );
});

test('What was printed is put down once for each poster and paper, and stands in the ledger with its edition', () => {
  const known = [{ name: '主题日：长椅日', size: 'A3' as const, copies: 2 }];
  const sheets = addSheets(known, [...known, { name: '联系卡："长椅"', size: 'A4', copies: 10 }]);
  const text = formatPrintRecord({ community: 'changyi', on: '2026-11-18', sheets });
  expect(printRun.parse(parse(text)).sheets).toEqual([{ ...known[0], copies: 4 }, sheets[1]]);
  expect(printRecordPath('changyi', '2026-11-18')).toBe(
    'content/prints/2026/changyi-20261118.yaml',
  );
  const ledger = makeYear({ prints: [{ day: '2026-11-18', sheets }] });
  const [table] = listTables(ledger, [], STRINGS.ledger).filter(({ name }) => name === '印海报');
  expect(table?.rows[1]).toEqual([
    { day: '2026-11-18' },
    formatEdition('2026-11-18'),
    '联系卡："长椅"',
    'A4',
    10,
  ]);
  expect(judgeRule({ form: 'count', what: 'prints', least: 14 }, ledger)).toMatchObject({
    state: 'done',
    proofs: [{ href: '/ledger/changyi/2026/#prints' }],
  });
});

import { expect, test } from 'vitest';
import { judgeStandard } from '../../../../src/lib/ledger/board.ts';
import { formatCsv } from '../../../../src/lib/ledger/csv.ts';
import { toLedgerData } from '../../../../src/lib/ledger/data-file.ts';
import { listTables } from '../../../../src/lib/ledger/tables.ts';
import { STRINGS } from '../../../../src/strings.ts';
import { makeEvent, makeTheme, makeYear } from './made-up.ts';

const ORIGIN = 'https://pufa.example.cn';
const item = (id: string, rule: string) => ({
  ...{ id, rule, group: '长椅', item: '长椅的事', weight: 2 },
  ...{ evidence: '看得见的长椅', source: '示例长椅法第一条' },
});
const STANDARD = {
  ...{ name: '长椅标准', region: '示例市', about: '长椅社区用的标准。', communities: [] },
  items: [item('changyi', 'count: lectures >= 1'), item('kan', 'human')],
};
const LEDGER = makeYear({
  community: { slug: 'changyi', name: '长椅社区', demo: true },
  events: [
    makeEvent(),
    makeEvent({ title: '门口的长椅', day: '2026-12-12', state: 'coming', attendance: 0 }),
  ],
  themes: [
    makeTheme(),
    makeTheme({ slug: 'a', name: '凳子日', key: false, start: '2026-06-13', end: '2026-06-13' }),
    makeTheme({ slug: 'b', name: '椅子日', key: false, start: '2026-06-20', end: '2026-06-20' }),
    makeTheme({ slug: 'c', name: '桌子日', key: false, start: '2026-03-01', end: '2026-03-01' }),
  ],
  tallies: [
    {
      month: '2026-06',
      given: 20,
      counts: { 很满意: 6, 满意: 3, 一般: 1, 不满意: 0 },
      remarks: [],
    },
  ],
});
const judgements = [STANDARD, STANDARD].map((standard) => judgeStandard(standard, LEDGER));
const tables = listTables(LEDGER, judgements, STRINGS.ledger);
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows;

test('The year in numbers says that its community is made up, and how many were pleased', () => {
  expect(tables[0]?.title).toBe(
    '长椅社区2026年普法工作台账（演示数据：社区是虚构的，数也不是真的）　算到2026-11-22',
  );
  expect(tables[0]?.rows.at(-1)).toEqual(['满意的人（每百张收回的表）', 90]);
  const plain = listTables(makeYear(), [], STRINGS.ledger)[0];
  expect(plain?.title).toBe('长椅社区2026年普法工作台账　算到2026-11-22');
  expect(plain?.rows.at(-1)?.[0]).not.toBe('满意的人（每百张收回的表）');
});

test('Who came and what was asked stands only beside what was held', () => {
  expect(rowsOf('讲座')?.map((row) => row.slice(6))).toEqual([
    [20, 2, '办过'],
    ['', '', '排好了'],
  ]);
});

test('Themed days that every community keeps stand in the table, and others that were kept or nearly', () => {
  expect(rowsOf('主题日')?.map(([name]) => name)).toEqual(['长椅日', '凳子日', '椅子日']);
});

test('Every standard has a sheet of its own, and what people judge has no points in it', () => {
  const [first, second] = judgements.map((_, index) => tables[index + 1]!);
  expect([first!.name, second!.name]).toEqual(['考评标准', '考评标准2']);
  expect(first!.rows.map((row) => row.slice(3, 7))).toEqual([
    ['已完成', '有1讲，要1讲', 2, 2],
    ['由人评', '请检查的人看证据来定', 2, ''],
  ]);
});

test('A row that nothing proves has no page in the CSV', () => {
  const [, , , changyi, kan] = formatCsv([tables[1]!], ORIGIN, '网页').split('\r\n');
  expect(changyi?.endsWith(`,${ORIGIN}/lectures/changyi/`)).toBe(true);
  expect(kan?.endsWith('示例长椅法第一条,')).toBe(true);
});

test('As data a line has its sentence and its points, none where people judge, and whole addresses', () => {
  const { standards } = toLedgerData(LEDGER, judgements, ORIGIN, STRINGS.ledger);
  expect(standards[0]?.items).toMatchObject([
    {
      state: 'done',
      says: '有1讲，要1讲',
      earned: 2,
      evidence: [{ title: '长椅怎么坐', url: `${ORIGIN}/lectures/changyi/` }],
    },
    { state: 'human', earned: null, evidence: [] },
  ]);
});

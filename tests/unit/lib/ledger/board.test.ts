import { expect, test } from 'vitest';
import { judgeStandard, makeBoard } from '../../../../src/lib/ledger/board.ts';
import { describeFill, describeFinding } from '../../../../src/lib/ledger/describe.ts';
import type { Standard } from '../../../../src/schemas/standard.ts';
import { STRINGS } from '../../../../src/strings.ts';
import { makeEvent, makeTheme, makeYear } from './made-up.ts';

const line = (rule: string, weight: number, given = {}) => ({
  id: rule.replace(/[^a-z]+/g, '-'),
  group: '长椅',
  item: '长椅的事',
  rule,
  evidence: '看得见的长椅',
  weight,
  source: '示例长椅法第一条',
  ...given,
});

const STANDARD: Standard = {
  name: '长椅标准',
  region: '示例市',
  about: '长椅社区用的标准。',
  communities: [],
  items: [
    line('monthly: activity', 6, { one: '每月活动' }),
    line('count: cases >= 12', 3, { one: '橱窗' }),
    line('human', 4),
    line('themed-day: changyi-ri', 2),
  ],
};

test('Months earn their part, the rest all or nothing, and nothing is scored that people judge', () => {
  const { points, earned, human, counts } = judgeStandard(STANDARD, makeYear());
  expect({ points, earned, human, counts }).toEqual({
    points: 9,
    earned: 3.5,
    human: { lines: 2, points: 6 },
    counts: { done: 1, due: 0, missing: 1, human: 2 },
  });
});

test('A line is described in a sentence', () => {
  const { items } = judgeStandard(STANDARD, makeYear());
  expect(items.map((item) => describeFinding(item, STRINGS.ledger))).toMatchInlineSnapshot(`
    [
      "12个月里办了1个，缺1、2、3、4、5、7、8、9、10月",
      "有12个，要12个",
      "请检查的人看证据来定",
      "当天没有，前后半个月里办过；算不算，由人定",
    ]
  `);
});

test('The board says what would fill this month: a report, a lecture, a free slot, a day whose pack is ready', () => {
  const ledger = makeYear({
    day: '2026-12-02',
    events: [
      makeEvent(),
      makeEvent({ title: '门口的长椅', day: '2026-12-01', state: 'unreported' }),
      makeEvent({ title: '长椅的灯', day: '2026-12-19', state: 'coming' }),
    ],
    themes: [
      makeTheme({ name: '长椅周', start: '2026-12-01', end: '2026-12-07', key: false }),
      makeTheme({ name: '长椅节', start: '2026-12-04', end: '2026-12-04', isReady: false }),
    ],
  });
  const slots = { slots: [{ title: '长椅课', day: '2026-12-12' }] };
  const board = makeBoard(judgeStandard(STANDARD, ledger), ledger, slots);
  const monthly = board.find(({ one }) => one === '每月活动')!;
  expect([monthly.state, monthly.gap]).toEqual(['due', 12]);
  expect(monthly.fills.map((fill) => describeFill(fill, STRINGS.ledger))).toMatchInlineSnapshot(`
    [
      "12月1日《门口的长椅》办过了，补上小结就算",
      "12月19日《长椅的灯》已经排好，办完写小结",
      "12月12日“长椅课”的场次还空着",
      "12月4日长椅节：页面有了，还没有复核",
      "12月1日至7日长椅周：资料包已备好",
    ]
  `);
  expect(board.find(({ one }) => one === '橱窗')).toMatchObject({ state: 'done', fills: [] });
});

test('A month that is done looks ahead to the next; a year that is over has nothing to fill', () => {
  const gapOf = (ledger: ReturnType<typeof makeYear>) =>
    makeBoard(judgeStandard(STANDARD, ledger), ledger, { slots: [] }).find(
      ({ one }) => one === '每月活动',
    )?.gap;
  const events = [makeEvent({ day: '2026-11-14' })];
  expect(gapOf(makeYear({ events }))).toBe(12);
  expect(gapOf(makeYear({ events, day: '2027-03-01' }))).toBeUndefined();
});

test('Of the quarter whatever fits in it is named, at most three themed days: kept by all, then short, then early', () => {
  const theme = (name: string, start: string, end = start, key = false) =>
    makeTheme({ slug: name, name, start, end, key });
  const ledger = makeYear({
    day: '2026-11-22',
    events: [makeEvent({ day: '2026-06-13' })],
    themes: [
      theme('长椅月', '2026-12-01', '2026-12-31'),
      theme('跨季周', '2026-09-28', '2026-10-04'),
      theme('凳子日', '2026-12-20'),
      theme('椅子日', '2026-12-10'),
      theme('桌子周', '2026-12-28', '2027-01-03', true),
      theme('已经过了的日', '2026-11-01'),
    ],
  });
  const items = [line('quarterly: lecture', 4, { one: '每季法治课' })];
  const board = makeBoard(judgeStandard({ ...STANDARD, items }, ledger), ledger, { slots: [] });
  const card = board.find(({ judged }) => judged)!;
  expect([card.state, card.gap]).toEqual(['due', 4]);
  expect(card.fills.map(({ title }) => title)).toEqual(['桌子周', '椅子日', '凳子日']);
});

test('A week that began in the quarter before is named while it lasts', () => {
  const themes = [makeTheme({ name: '跨季周', start: '2026-09-28', end: '2026-10-04' })];
  const ledger = makeYear({ day: '2026-10-02', events: [], themes });
  const items = [line('quarterly: lecture', 4, { one: '每季法治课' })];
  const board = makeBoard(judgeStandard({ ...STANDARD, items }, ledger), ledger, { slots: [] });
  expect(board.flatMap(({ fills }) => fills.map(({ title }) => title))).toEqual(['跨季周']);
});

import { expect, test } from 'vitest';
import { CATEGORIES, findCategory } from '../../../../src/lib/notice/categories.ts';
import { isTooShort, readNoticeClock } from '../../../../src/lib/notice/clock.ts';
import { listDue, listOverdue } from '../../../../src/lib/notice/overdue.ts';

const NOTICE = { publishedOn: '2026-11-16' };

test.each([
  ['2026-11-15', 'coming', 0, 16],
  ['2026-11-16', 'open', 0, 15],
  ['2026-11-22', 'open', 6, 9],
  ['2026-12-01', 'open', 15, 0],
  ['2026-12-02', 'over', 15, 0],
] as const)(
  'On %s a notice of 16 November is %s, %i days gone, %i left',
  (day, state, gone, left) => {
    expect(readNoticeClock(NOTICE, day)).toEqual({ until: '2026-12-01', state, gone, left });
  },
);

test('Fewer than fifteen days are too short, more are not', () => {
  expect(isTooShort({ ...NOTICE, until: '2026-11-30' })).toBe(true);
  expect(isTooShort({ ...NOTICE, until: '2026-12-31' })).toBe(false);
  expect(isTooShort(NOTICE)).toBe(false);
});

test('What a rule asks for is overdue the day after, counted from the last notice of its category', () => {
  const rule = { category: '拨款和捐赠', everyMonths: 3, since: '2026-01-31' } as const;
  const first = listDue([rule], []);
  expect(first).toEqual([{ category: '拨款和捐赠', dueOn: '2026-04-30' }]);
  expect(listOverdue(first, '2026-04-30')).toEqual([]);
  expect(listOverdue(first, '2026-05-01')).toHaveLength(1);
  const next = listDue(
    [rule],
    [
      { category: '拨款和捐赠', publishedOn: '2026-10-10' },
      { category: '拨款和捐赠', publishedOn: '2026-07-10' },
      { category: '其他', publishedOn: '2026-11-10' },
    ],
  );
  expect(next).toEqual([{ category: '拨款和捐赠', dueOn: '2027-01-10', last: '2026-10-10' }]);
});

test('Categories are known by the words that tables use', () => {
  for (const category of CATEGORIES) expect(findCategory(category)).toBe(category);
  expect(
    ['财务收支', '补贴救助', '物业维修资金', '换届选举', '工程', '居民会议决议', '天气'].map(
      findCategory,
    ),
  ).toEqual(['拨款和捐赠', '协助政府', '其他', '选举', '其他', '会议决定', undefined]);
});

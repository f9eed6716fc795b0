import { expect, test } from 'vitest';
import { judgeStandard } from '../../../../src/lib/ledger/board.ts';
import { describeFinding } from '../../../../src/lib/ledger/describe.ts';
import type { Ledger } from '../../../../src/lib/ledger/ledger.ts';
import { STRINGS } from '../../../../src/strings.ts';
import { makeEvent, makeTheme, makeYear } from './made-up.ts';

const COUNTS = { 很满意: 6, 满意: 3, 一般: 1, 不满意: 0 };
const eventIn = (month: number) =>
  makeEvent({ day: `2026-${String(month).padStart(2, '0')}-15`, laws: [], topics: ['租房'] });

/** How a rule stands in a year: its state, and the sentence that a person reads. */
function say(rule: string, ledger: Ledger): string {
  const item = {
    ...{ id: 'changyi', group: '长椅', item: '长椅的事', weight: 1 },
    ...{ rule, evidence: '看得见的长椅', source: '示例长椅法第一条' },
  };
  const standard = { name: '长椅标准', region: '', about: '', communities: [], items: [item] };
  const [judged] = judgeStandard(standard, ledger).items;
  return judged ? `${judged.finding.state} ${describeFinding(judged, STRINGS.ledger)}` : '';
}

test.each([
  ['monthly: activity', 'missing 12个月里办了1个，缺1、2、3、4、5、7、8、9、10月'],
  ['quarterly: lecture', 'missing 4个季度里办了1个，缺1、3季度'],
  ['count: lectures >= 2', 'due 有1讲，要2讲'],
  ['count: attendance >= 20', 'done 有20人次，要20人次'],
  ['count: questions >= 3', 'due 有2问，要3问'],
  ['count: speakers >= 1', 'done 有1人，要1人'],
  ['count: audiences >= 2', 'due 有1类，要2类'],
  ['count: topics >= 1', 'done 有1个，要1个'],
  ['count: themed-days >= 1', 'due 有0个，要1个'],
  ['count: posters >= 1', 'missing 有0张，要1张'],
  ['count: tallies >= 1', 'due 有0次，要1次'],
  ['audience: 老人 >= 2', 'due 有1讲，要2讲'],
  ['people: 法律顾问', 'done 有1人，要1人'],
  ['listed: service 12348', 'done 有'],
  ['listed: service 110', 'missing 没有'],
  ['share: reviewed >= 90%', 'due 75%，要90%'],
  ['themed-day: changyi-ri', 'human 当天没有，前后半个月里办过；算不算，由人定'],
  ['themed-day: dengzi-ri', 'missing 规则里写的，本站没有'],
  ['human', 'human 请检查的人看证据来定'],
])('In a year with one lecture %s is %s', (rule, expected) => {
  expect(say(rule, makeYear())).toBe(expected);
});

test('A year with something in every month has no gaps to name, and one whose gaps are to come is not over', () => {
  const events = Array.from({ length: 12 }, (_, index) => eventIn(index + 1));
  expect(say('monthly: activity', makeYear({ events }))).toBe('done 12个月里办了12个');
  expect(say('monthly: activity', makeYear({ events: events.slice(0, 11) }))).toBe(
    'due 12个月里办了11个',
  );
});

test('A themed day was kept, is still to come, or left no record', () => {
  const kept = { events: [makeEvent({ day: '2026-06-26' })] };
  expect(say('themed-day: changyi-ri', makeYear(kept))).toBe('done 办了');
  expect(say('count: themed-days >= 1', makeYear(kept))).toBe('done 有1个，要1个');
  const later = { themes: [makeTheme({ start: '2026-12-04', end: '2026-12-04' })] };
  expect(say('themed-day: changyi-ri', makeYear(later))).toBe('due 还没到');
  expect(say('themed-day: changyi-ri', makeYear({ events: [] }))).toBe('missing 没有记录');
});

test('Where nothing was held there is no report to write: due within the year, missing when it is over', () => {
  const none = { events: [] };
  expect(say('share: reports >= 100%', makeYear(none))).toBe('due 0%，要100%');
  expect(say('share: reports >= 100%', makeYear({ ...none, day: '2027-01-01' }))).toBe(
    'missing 0%，要100%',
  );
});

test('Where nothing was published nothing was reviewed, and of no forms nobody was pleased', () => {
  const stock = { published: 0, reviewed: 0, reviewedOn: [] };
  const stocks = { ...makeYear().stocks, cases: stock };
  expect(say('share: reviewed >= 90%', makeYear({ stocks }))).toBe('due 0%，要90%');
  expect(say('share: satisfied >= 90%', makeYear())).toBe('due 0%，要90%');
  const tallies = [{ month: '2026-06', given: 20, counts: COUNTS, remarks: [] }];
  expect(say('share: satisfied >= 90%', makeYear({ tallies }))).toBe('done 90%，要90%');
});

test('A rule that cannot be read scores nothing', () => {
  expect(say('monthly: 长椅', makeYear())).toBe('');
});

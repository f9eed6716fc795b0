import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeRule } from '../../../../src/lib/ledger/judge.ts';
import { formatRule, parseRule } from '../../../../src/lib/ledger/rule.ts';
import { standard } from '../../../../src/schemas/standard.ts';
import { makeEvent, makeYear } from './made-up.ts';

const BUILT_IN = standard.parse(
  parse(readFileSync('content/standards/fazhi-jin-shequ.yaml', 'utf8')),
);

const judge = (text: string, ledger = makeYear()) => {
  const parsed = parseRule(text);
  if ('error' in parsed) throw new Error(parsed.error);
  const { state, has, needs } = judgeRule(parsed.rule, ledger);
  return `${state} ${has}/${needs}`;
};

test('The built-in standard has 30 lines or more, each with a source, and its rules are written again as they are read', () => {
  expect(BUILT_IN.items.length).toBeGreaterThanOrEqual(30);
  for (const { rule } of BUILT_IN.items) {
    const parsed = parseRule(rule);
    expect('rule' in parsed && parseRule(formatRule(parsed.rule))).toEqual(parsed);
  }
});

test.each([
  'monthly: lecture',
  'count: dogs >= 2',
  'count: cases >= 0',
  'share: reviewed >= 90',
  'share: reviewed >= 101%',
  'audience: 小狗',
  'listed: service',
  'listed: door 12348',
  'themed-day: 长椅日',
  'human: 张某',
  'quarterly: activity',
  'count: cases >= 12%',
  'law: 宪法',
  'people: x',
  '__proto__: x',
  'count: constructor',
  '',
])('“%s” is no rule, and says why in a value', (text) => {
  expect(parseRule(text)).toEqual({ error: expect.stringMatching(/\p{Script=Han}/u) });
});

test.each([
  ['monthly: activity', 'missing 1/12'],
  ['quarterly: lecture', 'missing 1/4'],
  ['count: cases >= 12', 'done 12/12'],
  ['count: guides >= 30', 'missing 0/30'],
  ['count: attendance >= 200', 'due 20/200'],
  ['listed: service 12348', 'done 1/1'],
  ['listed: service 110', 'missing 0/1'],
  ['audience: 老人 >= 2', 'due 1/2'],
  ['topic: 社区自治', 'done 1/1'],
  ['law: changyi-fa', 'done 1/1'],
  ['people: 法律顾问', 'done 1/1'],
  ['people: 讲课 >= 3', 'missing 1/3'],
  ['share: reviewed >= 90%', 'due 75/90'],
  ['share: reports >= 100%', 'done 100/100'],
  ['share: satisfied >= 90%', 'due 0/90'],
  ['themed-day: changyi-ri', 'human 0/1'],
  ['themed-day: dengzi-ri', 'missing 0/1'],
  ['human', 'human 0/0'],
])('%s is %s', (rule, finding) => {
  expect(judge(rule)).toBe(finding);
});

test('What can still be held this year is due; when the year is over it is missing', () => {
  expect(judge('audience: 家长')).toBe('due 0/1');
  expect(judge('audience: 家长', makeYear({ day: '2027-01-01' }))).toBe('missing 0/1');
});

test('A lecture without a report fails the share of reports until it is written', () => {
  const events = [makeEvent(), makeEvent({ state: 'unreported' })];
  expect(judge('share: reports >= 100%', makeYear({ events }))).toBe('due 50/100');
});

test('Satisfied are those who ticked 很满意 or 满意, of the forms that came back', () => {
  const counts = { 很满意: 6, 满意: 3, 一般: 1, 不满意: 0 };
  const tallies = [{ month: '2026-06', given: 20, counts, remarks: [] }];
  expect(judge('share: satisfied >= 90%', makeYear({ tallies }))).toBe('done 90/90');
});

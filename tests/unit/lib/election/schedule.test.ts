import { expect, test } from 'vitest';
import { planElection } from '../../../../src/lib/election/schedule.ts';

const listDays = (plan: Parameters<typeof planElection>[0]) =>
  planElection(plan)?.map(({ step, day }) => `${step} ${day}`);

test('From the day of the election come all other days', () => {
  expect(listDays({ day: '2026-12-26' })).toEqual([
    'list 2026-12-06',
    'objections 2026-12-11',
    'decision 2026-12-14',
    'audit 2026-12-25',
    'election 2026-12-26',
    'handover 2027-01-05',
    'term 2031-12-26',
  ]);
});

test('An earlier list moves objections and decisions, a later one is refused', () => {
  expect(listDays({ day: '2026-12-26', listOn: '2026-12-01' })?.slice(0, 3)).toEqual([
    'list 2026-12-01',
    'objections 2026-12-06',
    'decision 2026-12-09',
  ]);
  expect(planElection({ day: '2026-12-26', listOn: '2026-12-07' })).toBeUndefined();
});

test('Years, leap days and the end of a term are right', () => {
  expect(listDays({ day: '2028-02-29' })).toEqual([
    'list 2028-02-09',
    'objections 2028-02-14',
    'decision 2028-02-17',
    'audit 2028-02-28',
    'election 2028-02-29',
    'handover 2028-03-10',
    'term 2033-02-28',
  ]);
});

test('Objections can be decided before the election at the latest list', () => {
  const dates = planElection({ day: '2027-03-21' })!;
  const dayOf = (step: string) => dates.find((date) => date.step === step)!.day;
  expect(dayOf('decision') < dayOf('election')).toBe(true);
});

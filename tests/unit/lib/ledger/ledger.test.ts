import { expect, test } from 'vitest';
import { eventStateOn } from '../../../../src/lib/ledger/event.ts';
import { recordTheme } from '../../../../src/lib/ledger/themes.ts';
import { makeEvent, makeTheme, makeYear } from './made-up.ts';

test('A lecture counts when somebody told how it went; over without a report it waits, and the day itself is not over', () => {
  const lecture = { start: '2026-06-13 14:30', changes: [] };
  expect(eventStateOn({ ...lecture, held: {} }, '2026-06-20')).toBe('held');
  expect(eventStateOn(lecture, '2026-06-13')).toBe('coming');
  expect(eventStateOn(lecture, '2026-06-14')).toBe('unreported');
  expect(eventStateOn({ ...lecture, changes: [{ what: '取消' }] }, '2026-06-20')).toBe('cancelled');
});

test('Months and quarters count what was held; what waits for its report stands apart and adds nobody', () => {
  const { months, quarters, attendance, unreported } = makeYear({
    events: [
      makeEvent(),
      makeEvent({ day: '2026-08-01', attendance: 30 }),
      makeEvent({ day: '2026-09-01', state: 'unreported', attendance: 0 }),
      makeEvent({ day: '2026-12-12', state: 'coming' }),
    ],
  });
  expect(months.map(({ held }) => held.length).join('')).toBe('000001010000');
  expect(months.map(({ state }) => state[0]).join('')).toBe('ppppppppppnl');
  expect(quarters.map(({ attendance: one }) => one)).toEqual([0, 20, 30, 0]);
  expect([attendance, unreported.length]).toEqual([50, 1]);
});

test('A year that is over has only past months, one to come only later ones', () => {
  expect(makeYear({ year: 2025 }).months.every(({ state }) => state === 'past')).toBe(true);
  expect(makeYear({ year: 2027 }).months.every(({ state }) => state === 'later')).toBe(true);
});

test('Who was invited is counted under every audience, the most frequent first', () => {
  const events = [makeEvent({ audiences: ['家长', '老人'] }), makeEvent({ attendance: 5 })];
  expect(makeYear({ events }).audiences).toEqual([
    { name: '老人', count: 2, attendance: 25 },
    { name: '家长', count: 1, attendance: 20 },
  ]);
  const once = ['老人', '家长'].map((name, index) =>
    makeEvent({ audiences: [name], attendance: 5 + index }),
  );
  // As often as one another: the one whom more came to.
  expect(makeYear({ events: once }).audiences.map(({ name }) => name)).toEqual(['家长', '老人']);
});

test.each([
  ['on the day, about its first law and one of its topics', { day: '2026-06-26' }, 'kept'],
  [
    'on the day, with its name in the title',
    { day: '2026-06-26', title: '长椅日讲什么', laws: [] },
    'kept',
  ],
  ['on the day, about another law', { day: '2026-06-26', laws: ['dengzi-fa'] }, 'none'],
  ['on the day, about another topic', { day: '2026-06-26', topics: ['租房'] }, 'none'],
  ['thirteen days before', { day: '2026-06-13' }, 'near'],
  ['sixteen days before', { day: '2026-06-10' }, 'none'],
  [
    'thirteen days before, saying that it is for it',
    { day: '2026-06-13', days: ['changyi-ri'] },
    'kept',
  ],
  ['half a year before, saying so', { day: '2026-01-13', days: ['changyi-ri'] }, 'none'],
  ['on the day, without a report', { day: '2026-06-26', state: 'unreported' as const }, 'none'],
])('A themed day and a lecture %s: %j is %s', (_, given, state) => {
  expect(recordTheme(makeTheme(), [makeEvent(given)], '2026-11-22').state).toBe(state);
});

test('A themed day that is not over can still be kept', () => {
  expect(recordTheme(makeTheme(), [], '2026-06-26').state).toBe('coming');
});

import { expect, test } from 'vitest';
import { toSlotEvent } from '../../../../src/lib/lecture/event.ts';

const words = { summary: '讲堂（待定）', url: 'https://example.org/lectures/' };
const slot = (exception?: 'skipped' | 'moved') => {
  const given = { month: '2026-12', day: '2026-12-12', ...(exception && { exception }) };
  return toSlotEvent('slot', given, { start: '14:30', end: '16:00' }, words);
};

test('A place of a series that nobody has taken is not certain', () => {
  expect(slot()).toEqual({
    ...words,
    uid: 'slot',
    start: '2026-12-12T14:30',
    end: '2026-12-12T16:00',
    status: 'tentative',
    sequence: 0,
  });
});

test('A month that is left out is cancelled, one on another day stays, and both are raised by one', () => {
  expect(slot('skipped')).toMatchObject({ status: 'cancelled', sequence: 1 });
  expect(slot('moved')).toMatchObject({ status: 'tentative', sequence: 1 });
});

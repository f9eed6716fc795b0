import { expect, test } from 'vitest';
import {
  lectureSequence,
  lectureStatus,
  lectureUid,
  slotMonth,
  slotUid,
  type LectureTimes,
} from '../../../../src/lib/lecture/status.ts';

const lecture = (given: Partial<LectureTimes> = {}): LectureTimes => ({
  start: '2026-12-12 14:30',
  changes: [],
  ...given,
});
const moved = { what: '改期', wasStart: '2026-11-14 14:30' } as const;

test('How a lecture stands follows from what was changed', () => {
  const statusOf = (...what: LectureTimes['changes'][number]['what'][]) =>
    lectureStatus(lecture({ changes: what.map((one) => ({ what: one })) }));
  expect(statusOf()).toBe('planned');
  expect(statusOf('改期')).toBe('moved');
  expect(statusOf('换地点', '取消')).toBe('cancelled');
  expect(statusOf('取消', '恢复')).toBe('planned');
  expect(statusOf('取消', '恢复', '改期')).toBe('moved');
  expect(statusOf('改期', '取消', '恢复', '取消')).toBe('cancelled');
  expect(lectureStatus(lecture({ changes: [moved], held: {} }))).toBe('held');
});

test('A lecture keeps the slot and the UID of the month for which it was announced', () => {
  const later = lecture({
    series: 'dajiangtang',
    changes: [moved, { ...moved, wasStart: '2026-12-05 14:30' }],
  });
  expect(slotMonth(later)).toBe('2026-11');
  expect(lectureUid('changyi', later)).toBe(slotUid('dajiangtang', '2026-11'));
  expect(lectureUid('changyi', lecture())).toBe('lecture-changyi@pufa-chuchuang');
});

test('Every change raises the sequence, and so does taking a slot', () => {
  const slot = lecture({ series: 'dajiangtang' });
  expect(lectureSequence(lecture())).toBe(0);
  expect(lectureSequence(slot)).toBe(1);
  expect(lectureSequence({ ...slot, changes: [moved, { what: '取消' }] })).toBe(3);
});

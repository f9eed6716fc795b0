import { expect, test } from 'vitest';
import {
  archiveHref,
  hasMaterial,
  isArchivedOn,
  type LectureStock,
} from '../../../../src/lib/lecture/archive.ts';

const EMPTY: LectureStock = {
  end: '2025-11-20 16:00',
  points: [],
  cases: [],
  items: [],
  pictures: [],
};

test('A lecture keeps its page for a year, and for ever where there is something to learn', () => {
  expect(isArchivedOn(EMPTY, '2026-11-21')).toBe(false);
  expect(isArchivedOn(EMPTY, '2026-11-22')).toBe(true);
  expect(isArchivedOn(EMPTY, '2030-01-01', '讲稿')).toBe(false);
  expect(isArchivedOn({ ...EMPTY, cases: ['huapen'] }, '2030-01-01')).toBe(false);
  expect(isArchivedOn({ ...EMPTY, held: { photos: [], questions: [] } }, '2030-01-01')).toBe(true);
});

test('What residents asked is something to learn', () => {
  const questions = [{ ask: '押金能不能不退？', answer: '要看合同怎么写。', cites: [] }];
  expect(hasMaterial({ ...EMPTY, held: { photos: [], questions } })).toBe(true);
});

test('The archive of a year is addressed by the name of the file', () => {
  const lecture = { community: 'shifan', start: '2024-03-01 14:30' };
  expect(archiveHref('shifan-20240301-1430', lecture)).toBe(
    '/c/shifan/lectures/2024/#shifan-20240301-1430',
  );
});

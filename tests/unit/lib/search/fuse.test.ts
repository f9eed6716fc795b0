import { expect, test } from 'vitest';
import { fuseResults } from '../../../../src/lib/search/fuse.ts';

const hit = (record: number, score: number, prior = 0, whole = false) => ({
  record,
  score,
  prior,
  whole,
});

test('An answer in plain words and its article are one result, and their scores add up', () => {
  const [first, second] = fuseResults(
    [hit(0, 10, 5)],
    [hit(7, 12, 5), hit(8, 20, 5)],
    new Map([[0, 7]]),
  );
  expect(first).toEqual({ plain: 0, text: 7, score: 30, whole: false });
  expect(second).toMatchObject({ text: 8, score: 25 });
});

test('An answer whose article was not found brings the article along', () => {
  expect(fuseResults([hit(0, 10)], [], new Map([[0, 7]]))).toMatchObject([{ plain: 0, text: 7 }]);
});

test('Without full texts the answers stand alone', () => {
  expect(fuseResults([hit(1, 10), hit(0, 20)], [], new Map())).toMatchObject([
    { plain: 0 },
    { plain: 1 },
  ]);
});

test('A result holds every word where its answer or its article does', () => {
  expect(fuseResults([hit(0, 1, 0, true)], [hit(7, 1)], new Map([[0, 7]]))[0]?.whole).toBe(true);
});

test('An answer weighs 1.3 of its words, and the worth of its law comes on top', () => {
  expect(fuseResults([hit(1, 10, 5)], [hit(4, 10, 7)], new Map())).toStrictEqual([
    { plain: 1, score: 18, whole: false },
    { text: 4, score: 17, whole: false },
  ]);
});

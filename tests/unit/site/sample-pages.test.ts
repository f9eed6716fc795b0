import { expect, test } from 'vitest';
import { createRandom, samplePages } from '../../site/sample-pages.ts';

const paths = ['/', '/404.html', '/laws/', ...'abcdefgh'.split('').map((name) => `/laws/${name}/`)];

test('A sample holds one page of each kind, what is always wanted and as many others as asked', () => {
  const sample = samplePages(paths, (path) => path === '/laws/c/', 2, createRandom(7));
  expect(sample.slice(0, 5)).toEqual(['/', '/404.html', '/laws/', '/laws/a/', '/laws/c/']);
  expect(sample).toHaveLength(7);
});

test('A seed repeats its sample', () => {
  const draw = (seed: number) => samplePages(paths, () => false, 3, createRandom(seed));
  expect(draw(5)).toEqual(draw(5));
  expect(new Set([1, 2, 3, 4].map((seed) => draw(seed).join())).size).toBeGreaterThan(1);
});

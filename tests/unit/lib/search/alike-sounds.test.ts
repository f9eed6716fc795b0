import { expect, test } from 'vitest';
import { listAlike } from '../../../../src/lib/search/alike-sounds.ts';

test.each([
  ['zan', ['zang', 'zhan', 'zhang']],
  ['shi', ['si']],
  ['ning', ['nin', 'ling', 'lin']],
  ['guang', ['guan']],
  ['jian', ['jiang']],
  ['cheng', ['chen', 'ceng', 'cen']],
  ['ba', []],
  ['zhuan', ['zhuang', 'zuan', 'zuang']],
  ['lv', ['nv']],
  ['heng', ['hen']],
  ['an', ['ang']],
  ['er', []],
])('%s may be meant for %j', (syllable, alike) => {
  expect(listAlike(syllable)).toEqual(alike);
});

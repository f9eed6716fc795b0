import { expect, test } from 'vitest';
import { dropParticles, listLoosePairs } from '../../../../src/lib/search/particles.ts';

test.each([
  ['借了钱不还', '借钱不还'],
  ['离婚的财产分割', '离婚财产分割'],
  ['了解合同的目的', '了解合同目的'],
  ['押金', '押金'],
])('%s without particles is %s', (text, expected) => {
  expect(dropParticles(text)).toBe(expected);
});

test('Pairs that only meet without a particle are told apart from those that stand in the text', () => {
  expect(listLoosePairs('借了钱不还')).toEqual(['借钱']);
  expect(listLoosePairs('押金不退')).toEqual([]);
});

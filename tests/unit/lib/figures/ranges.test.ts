import { expect, test } from 'vitest';
import {
  findCeilings,
  findRanges,
  holdsCeiling,
  holdsRange,
} from '../../../../src/lib/figures/ranges.ts';
import { readFigures } from '../../../../src/lib/figures/read-figures.ts';

const ranges = (text: string) => findRanges(readFigures(text));
const ceilings = (text: string) => findCeilings(text, readFigures(text));

test.each([
  ['罚5到10天，或者1000元以下', ['5天-10天']],
  ['五日以上十日以下', ['五日-十日']],
  ['满三个月不满一年', ['三个月-一年']],
  ['22点到第二天8点', ['22点-8点']],
  ['8周岁和16周岁', []],
  ['赔3倍不满500元的', []],
  ['5天以下，10天以下', []],
])('The ranges of %s', (text, found) => {
  expect(ranges(text).map(({ from, to }) => `${from.text}-${to.text}`)).toEqual(found);
});

test('A range stands only where both its ends do, together', () => {
  const held = readFigures('处五日以上十日以下，或者十日以上十五日以下');
  expect(ranges('5到10天').every((range) => holdsRange(held, range))).toBe(true);
  expect(ranges('5到15天').some((range) => holdsRange(held, range))).toBe(false);
  expect(ranges('10到10天').some((range) => holdsRange(held, range))).toBe(false);
});

test('An upper limit stands where no lower one goes before it', () => {
  expect(ceilings('拘留5天到10天，罚1000元以下').map(({ text }) => text)).toEqual(['1000元']);
  const held = readFigures('处五日以上十日以下，情节较轻的五日以下');
  expect(ceilings('5天以下').map((limit) => holdsCeiling(held, limit))).toEqual([true]);
  expect(ceilings('10天以下').map((limit) => holdsCeiling(held, limit))).toEqual([false]);
});

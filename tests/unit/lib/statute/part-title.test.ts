import { expect, test } from 'vitest';
import {
  formatPartSlug,
  formatPartTitle,
  parsePartTitle,
  trimPartName,
} from '../../../../src/lib/statute/part-title.ts';

test.each([
  ['第三编　合同', '第三编', '合同'],
  ['第五编　婚姻家庭编', '第五编', '婚姻家庭'],
  ['第十一编 甲 乙', '第十一编', '甲乙'],
  ['附则', '', '附则'],
  ['总则编', '', '总则'],
])('%s has a label and a name', (title, label, name) => {
  expect(parsePartTitle(title)).toEqual({ label, name });
});

test.each(['第三编　合同', '附则'])('%s is written as it was read', (title) => {
  expect(formatPartTitle(parsePartTitle(title))).toBe(title);
});

test('The name of a part loses its blanks and the 编 behind it, no other one', () => {
  expect(['婚　姻 家庭编', '编外', '合同'].map(trimPartName)).toEqual(['婚姻家庭', '编外', '合同']);
  expect(parsePartTitle('附第三编合同')).toEqual({ label: '', name: '附第三编合同' });
});

test('The address of a part is its name in pinyin', () => {
  expect(['合同', '婚姻家庭', '人格权', '绿化'].map(formatPartSlug)).toEqual([
    'hetong',
    'hunyinjiating',
    'rengequan',
    'lvhua',
  ]);
});

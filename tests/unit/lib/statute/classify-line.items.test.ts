import { expect, test } from 'vitest';
import { isAppendixHead, readItemHead } from '../../../../src/lib/statute/classify-line.ts';

test.each([
  ['（三）长椅', 1, '（三）', 3, '长椅'],
  ['(三)长椅', 1, '(三)', 3, '长椅'],
  ['（三)长椅', 1, '（三)', 3, '长椅'],
  ['（ 十一 ） 长椅', 1, '（十一）', 11, '长椅'],
  ['1.长椅', 2, '1.', 1, '长椅'],
  ['１．长椅', 2, '１．', 1, '长椅'],
  ['2、长椅', 2, '2、', 2, '长椅'],
  ['(1)长椅', 3, '(1)', 1, '长椅'],
  ['（１２）长椅', 3, '（１２）', 12, '长椅'],
  ['12.　长椅', 2, '12.', 12, '长椅'],
  ['１、 长椅', 2, '１、', 1, '长椅'],
  ['（三）', 1, '（三）', 3, ''],
])('%s is an item of depth %i', (text, depth, label, number, rest) => {
  expect(readItemHead(text)).toEqual({ depth, label, number, rest });
});

test.each([
  '1.5米以内',
  '１．５米',
  '2024年',
  '（甲）长椅',
  '（〇）长椅',
  '100.长椅',
  '（2024）示例字',
  '1. 5米以内',
  '（一一百）长椅',
  '见（一）长椅',
  '见1.长椅',
  '见(1)长椅',
  '0.长椅',
  '（0）长椅',
])('“%s” is no item', (text) => {
  expect(readItemHead(text)).toBeUndefined();
});

test.each([
  ['附件', true],
  ['附件：长椅表', true],
  ['附件一 长椅表', true],
  ['附录：长椅', true],
  ['附表2', true],
  ['附：长椅表', true],
  ['附则', false],
  ['附加费由使用人承担', false],
  ['附件由居民委员会另行公布。', false],
  ['附件一：长椅；桌子', false],
  ['附录', true],
  ['附图: 长椅', true],
  ['附表 十二 长椅', true],
  ['附件2　长椅表', true],
  ['附录 长椅', true],
  ['附件12', true],
  ['附 ：长椅表', true],
  ['附图一 长椅', false],
  ['附件长椅表', false],
  ['见附件一', false],
  ['见附件 长椅', false],
  ['附件一：长椅，桌子', false],
  [`附件：${'长'.repeat(57)}`, true],
  [`附件：${'长'.repeat(58)}`, false],
])('Whether “%s” opens an appendix: %s', (text, expected) => {
  expect(isAppendixHead(text)).toBe(expected);
});

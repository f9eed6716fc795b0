import { expect, test } from 'vitest';
import { readFigures } from '../../../../src/lib/figures/read-figures.ts';

/** Figures of a text that are meant as such, as `value unit`. */
const read = (text: string): string[] =>
  readFigures(text)
    .filter(({ loose }) => !loose)
    .map(({ value, unit }) => `${Number(value.toFixed(4))} ${unit}`);

test.each([
  ['三十日', '30天', '30 day'],
  ['半年', '六个月', '6 month'],
  ['半年', '６个月', '6 month'],
  ['一年半', '18个月', '18 month'],
  ['双倍', '二倍', '2 multiple'],
  ['两倍', '2倍', '2 multiple'],
  ['百分之八十', '80%', '0.8 share'],
  ['八成', '８０％', '0.8 share'],
  ['百分之一百', '百分百', '1 share'],
  ['一半', '二分之一', '0.5 share'],
  ['过半数', '1/2', '0.5 share'],
  ['三分之二', '2/3', '0.6667 share'],
  ['万分之五', '0.5‰', '0.0005 share'],
  ['五千元', '5000元', '5000 money'],
  ['五千元', '5千块', '5000 money'],
  ['10万元', '十万元', '100000 money'],
  ['1,000元', '一千元', '1000 money'],
  ['七个工作日', '7个工作日', '7 workday'],
  ['十八周岁', '18岁', '18 age'],
  ['四周岁', '4岁', '4 age'],
  ['七十二小时', '72小时', '72 hour'],
  ['二十二时', '晚上十点', '22 clock'],
  ['22:30', '晚上十点半', '22.5 clock'],
  ['24点', '0:00', '0 clock'],
  ['十二月四日', '12月4日', '1204 date'],
  ['两名', '2个', '2 count'],
  ['五十户', '50户', '50 households'],
  ['二次', '两次', '2 times'],
  ['二公里', '2000米', '2000 metre'],
])('%s and %s are the same', (one, other, figure) => {
  expect([read(one), read(other)]).toEqual([[figure], [figure]]);
});

test.each([
  ['5日以上15日以下', ['5 day', '15 day']],
  ['5到15天', ['5 day', '15 day']],
  ['1至10倍', ['1 multiple', '10 multiple']],
  ['20至50户推1人', ['20 households', '50 households', '1 count']],
  ['满14不满16周岁的', ['14 age', '16 age']],
  ['六个月至三年', ['6 month', '3 year']],
  ['50%到100%', ['0.5 share', '1 share']],
  ['22点到第二天8点', ['22 clock', '8 clock']],
  ['罚10万以下', ['100000 other']],
])('%s is a range or a figure without a unit', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  ['一年', '12个月'],
  ['5天', '5个工作日'],
  ['24小时', '1天'],
  ['一周', '7天'],
  ['3次', '3户'],
])('%s and %s are not the same', (one, other) => {
  expect(read(one)).not.toEqual(read(other));
});

test.each(['零分之一', '三五分之一'])('“%s” is no share of anything', (text) => {
  expect(read(text)).toEqual([]);
});

test('A figure knows where it stands', () => {
  const text = '罚500到1000元，拘留五天';
  expect(
    readFigures(text).map(({ start, end, text: words }) => [text.slice(start, end), words]),
  ).toEqual([
    ['500', '500元'],
    ['1000元', '1000元'],
    ['五天', '五天'],
  ]);
});

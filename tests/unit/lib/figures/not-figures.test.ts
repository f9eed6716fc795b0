import { expect, test } from 'vitest';
import { readFigures } from '../../../../src/lib/figures/read-figures.ts';

const read = (text: string): string[] =>
  readFigures(text).flatMap(({ text: words, loose }) => (loose ? [] : [words]));

test.each([
  '看第144条、第一百二十条之一第二款第三项',
  '第十九、二十条和第八十二条第一款',
  '示例长椅法12条之一',
  '《关于长椅的九条规定》',
  '2026年1月1日起施行，二〇二五年修改过',
  '2024年12月的事，80年代的长椅',
])('%s names a place or a day', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  '第一顺序没有人，第二天再来，第3次才成',
  '三年级的学生周三来，星期一休息',
  '前三种人除外',
])('%s tells an order', (text) => {
  expect(read(text)).toEqual([]);
});

test.each(['打110或者12348', '拨12315、12333', '热线400-123-4567', '打13800000000'])(
  '%s is a number to call',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  '一个人问一次，一家一份，大一点的一样',
  '两口子一起去，一方不去',
  '百姓千万别急，万一坏了十分麻烦',
  '三番五次来闹，三天两头来',
  '同一天、每一年、统一价',
  '几千元、数百户、十多天、三十余人、上百人',
  '三五天、七八个人',
  '上半年、下半年、大半年',
  '房子四周有树',
  '其中之一',
  '三成年人',
])('%s is a manner of speaking', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['每年一次，最多3次', ['3次']],
  ['120天内，119户', ['120天', '119户']],
  ['第一百四十条说两个以上见证人', ['两个']],
  ['以上半年以下', ['半年']],
])('%s has figures all the same', (text, figures) => {
  expect(read(text)).toEqual(figures);
});

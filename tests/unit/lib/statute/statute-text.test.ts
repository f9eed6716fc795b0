import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { listTexts, textOfProvision } from '../../../../src/lib/statute/statute-text.ts';
import { condenseSource, condenseTree } from '../../../content/source-text.ts';
import { parseFixture, parseLines, readFixture } from './fixture.ts';

const FIXTURES = globSync('**/*.md', {
  cwd: new URL('../../../fixtures/statutes/', import.meta.url),
});
// The supplement of a code in several files has a title of its own, but no law stands in it alone.
const WHOLE = FIXTURES.filter((name) => !name.includes('/'));

test.each(WHOLE)('The tree of %s written back is its source', (name) => {
  expect(condenseTree(parseFixture(name).statute)).toBe(condenseSource(readFixture(name)));
});

test.each([
  [['code/general.md', 'code/noise.md', 'code/closing.md']],
  [
    ['README.md', '01-trees.md', '02-flowers.md', '00-closing.md'].map(
      (name) => `several-files/${name}`,
    ),
  ],
])(
  'The tree of a code in several files written back is its sources, one after the other',
  (names) => {
    expect(condenseTree(parseFixture(...names).statute)).toBe(
      names.map((name) => condenseSource(readFixture(name))).join(''),
    );
  },
);

test('Every shape has its fixture in the round trip', () => {
  expect(WHOLE.length).toBeGreaterThanOrEqual(14);
});

test('The text is listed line by line, labels of articles apart', () => {
  expect(listTexts(parseFixture('tables.md').statute)).toMatchInlineSnapshot(`
    [
      "2024年1月1日公布",
      "第一条",
      "停车按下表收费：",
      "时长",
      "价钱",
      "一小时",
      "两元",
      "一天",
      "十元",
      "第二条",
      "月票按下表收费：",
      "月票",
      "轿车",
      "白天 <八十元>",
      "全天一百元",
      "收费亭示意图",
      "第三条",
      "收费亭贴出本表。",
    ]
  `);
});

test('What stands outside articles is text too, and a list without words above it adds none', () => {
  const { statute } = parseLines('| 甲 |', '## 第一章 乙', '![丙](x)', '第一条', '（一）丁。');
  expect(listTexts(statute)).toEqual(['甲', '第一章乙', '丙', '第一条', '（一）丁。']);
});

test('The text of an article is its paragraphs, items and cells, without its number', () => {
  const { statute } = parseFixture('items.md');
  const [, second] = listProvisions(statute.children);
  expect(textOfProvision(second!.content)).toMatchInlineSnapshot(`
    "下列物品可以临时放置：
    (一)轮椅；
    （二)婴儿车；
    （三）快递箱：
    １．当天取走的；
    ２．次日取走的。"
  `);
});

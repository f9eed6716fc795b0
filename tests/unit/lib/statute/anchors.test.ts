import { expect, test } from 'vitest';
import {
  articleIdOf,
  formatRange,
  listAnchors,
  outlineOf,
  provisionAnchor,
} from '../../../../src/lib/statute/anchors.ts';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { parseFixture, parseLines } from './fixture.ts';

const anchorsOf = (name: string) => [...listAnchors(parseFixture(name).statute.children)].join(' ');

test('Paragraphs, items and subitems have anchors of their own', () => {
  expect(anchorsOf('items.md')).toMatchInlineSnapshot(
    `"a1 a1-p1 a1-p1-i1 a1-p1-i2 a1-p1-i2-s1 a1-p1-i2-s2 a1-p1-i3 a1-p2 a2 a2-p1 a2-p1-i1 a2-p1-i2 a2-p1-i3 a2-p1-i3-s1 a2-p1-i3-s2 a3 a3-p1 a3-p1-i1 a3-p1-i3"`,
  );
});

test('Articles added with 之 have anchors, those of an appendix and the points of a decision have none', () => {
  expect(anchorsOf('added-articles.md')).toBe(
    'a1 a1-p1 a1-1 a1-1-p1 a1-1-p2 a1-2 a1-2-p1 a2 a2-p1 a3 a3-p1',
  );
  expect(anchorsOf('appendices.md')).toBe('a1 a1-p1 a2 a2-p1');
  expect(anchorsOf('outline.md')).toBe('');
});

test('A list without words before it has its items only, save at the head of an article', () => {
  const { statute } = parseLines(
    '第一条 甲：',
    '| 乙 |',
    '（一）丙；',
    '第二条',
    '（一）丁；',
    '1.戊',
  );
  expect([...listAnchors(statute.children)].join(' ')).toBe(
    'a1 a1-p1 a1-p2-i1 a2 a2-p1 a2-p1-i1 a2-p1-i1-s1',
  );
});

test('A provision knows its own anchor', () => {
  const [, added] = listProvisions(parseFixture('added-articles.md').statute.children);
  expect(provisionAnchor(added!)).toBe('a1-1');
  expect(articleIdOf(added!)).toEqual({ article: 1, suffix: 1 });
  const [plain] = listProvisions(parseFixture('items.md').statute.children);
  expect(articleIdOf(plain!)).toStrictEqual({ article: 1 });
  expect(provisionAnchor(plain!)).toBe('a1');
  const [point] = listProvisions(parseFixture('outline.md').statute.children);
  expect(provisionAnchor(point!)).toBe('c1');
});

test('The table of contents tells the range of every division', () => {
  const draw = (entries: ReturnType<typeof outlineOf>): string[] =>
    entries.flatMap(({ id, label, name, range, children }) => [
      `${id} ${label} ${name}：${range}`,
      ...draw(children),
    ]);
  expect(draw(outlineOf(parseFixture('divisions.md').statute.children))).toMatchInlineSnapshot(`
    [
      "d1 第一编 总则：第1–3条",
      "d1-1 第一章 总则：第1条",
      "d1-2 第二章 公园：第2–3条",
      "d1-2-1 第一节 大公园：第2条",
      "d1-2-2 第二节 小公园：第3条",
      "d2 第二编 使用：第4–6条",
      "d2-1 第一分编 通则：第4–5条",
      "d2-1-1 第一章 入园：第4条",
      "d2-1-2 第二章 离园：第5条",
      "d2-2 第二分编 长椅：第6条",
      "d2-2-1 第三章 坐：第6条",
      "d3  附则：第7条",
    ]
  `);
});

test('The range of no article is empty, that of one is its number', () => {
  const provisions = listProvisions(parseFixture('divisions.md').statute.children);
  expect(formatRange([])).toBe('');
  expect(formatRange(provisions.slice(0, 1))).toBe('第1条');
  expect(formatRange(provisions)).toBe('第1–7条');
  expect(formatRange(listProvisions(parseFixture('outline.md').statute.children))).toBe('');
});

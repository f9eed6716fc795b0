import { expect, test } from 'vitest';
import { formatNumeral } from '../../../../src/lib/statute/numeral.ts';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { splitPages } from '../../../../src/lib/statute/split-pages.ts';
import { listTexts } from '../../../../src/lib/statute/statute-text.ts';
import { makeCode, parseFixture, parseLines } from './fixture.ts';

const code = makeCode([200, 100, 1]);

test('A law of few articles stands on one page', () => {
  expect(splitPages(parseFixture('divisions.md').statute)).toEqual([]);
});

test('A code has one page for each part, named without 编', () => {
  expect(splitPages(code).map(({ label, name, range }) => [label, name, range])).toEqual([
    ['第一编', '甲1', '第1–200条'],
    ['第二编', '甲2', '第201–300条'],
    ['第三编', '甲3', '第301条'],
  ]);
});

test('What stands before the first part goes with it, appendices go with the last', () => {
  const pages = splitPages(code);
  expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 1, 2]);
  expect(pages.at(-1)?.nodes.at(-1)?.kind).toBe('appendix');
});

test('A heading with articles has its page like a part; one without goes where text goes', () => {
  const lines = Array.from({ length: 301 }, (_, at) => `第${formatNumeral(at + 1)}条 长椅。`);
  const { statute } = parseLines(
    '## 说明',
    '长椅免费。',
    '## 第一编 甲编',
    ...lines.slice(0, 300),
    '## 第二编 乙',
    '## 附则',
    ...lines.slice(300),
  );
  statute.children.push({
    kind: 'division',
    level: 'heading',
    label: '',
    name: '后记',
    source: { file: 'law.md', line: 1 },
    children: [],
  });
  expect(
    splitPages(statute).map(({ label, name, range, nodes }) => [label, name, range, nodes.length]),
  ).toEqual([
    ['第一编', '甲', '第1–300条', 2],
    ['第二编', '乙', '', 1],
    ['', '附则', '第301条', 2],
  ]);
});

test('The pages together are the whole law', () => {
  const children = splitPages(code).flatMap(({ nodes }) => nodes);
  expect(listTexts({ title: '', children })).toEqual(listTexts(code));
  expect(listProvisions(children)).toHaveLength(301);
});

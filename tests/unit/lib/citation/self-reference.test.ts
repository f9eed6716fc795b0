import { expect, test } from 'vitest';
import { findAnchor, splitSelfReferences } from '../../../../src/lib/citation/self-reference.ts';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';

/** The text with every reference in brackets and its target behind it. */
const mark = (text: string) =>
  splitSelfReferences(text)
    .map((span) => (span.target ? `[${span.text}→${formatArticleAnchor(span.target)}]` : span.text))
    .join('');

test.each([
  ['依照本法第五条办理', '依照[本法第五条→a5]办理'],
  ['本条例第十条之一第二款第（三）项', '[本条例第十条之一第二款第（三）项→a10-1-p2-i3]'],
  ['本法典第一千二百五十四条第一款', '[本法典第一千二百五十四条第一款→a1254-p1]'],
  ['本法第五条、第七条和第九条第二款', '[本法第五条→a5]、[第七条→a7]和[第九条第二款→a9-p2]'],
  ['本规定第三条至第六条', '[本规定第三条→a3]至[第六条→a6]'],
  ['本办法第一条，本法第二条', '[本办法第一条→a1]，[本法第二条→a2]'],
])('Within %s the references are found', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([
  '依照本法规定办理',
  '依照《示例公园法典》第四条办理',
  '第五条规定的长椅',
  '本法第一章规定',
  '依照示例特别区基本法第十四条办理',
  '国家的根本法第一条',
])('In “%s” nothing refers to the law itself', (text) => {
  expect(mark(text)).toBe(text);
});

test('The spans joined are the text again', () => {
  const text = '违反本法第五条、第七条第一款的，依照《示例法》第四条和本法第九条处理。';
  expect(splitSelfReferences(text).map((span) => span.text).join('')).toBe(text);
});

test('A reference arrives at the place itself, or at the nearest one around it', () => {
  const anchors = new Set(['a5', 'a5-p2', 'a5-p2-i1', 'a5-1']);
  expect(findAnchor({ article: 5, paragraph: 2, item: 1 }, anchors)).toBe('a5-p2-i1');
  expect(findAnchor({ article: 5, paragraph: 2, item: 9 }, anchors)).toBe('a5-p2');
  expect(findAnchor({ article: 5, paragraph: 9 }, anchors)).toBe('a5');
  expect(findAnchor({ article: 5, suffix: 1, paragraph: 3 }, anchors)).toBe('a5-1');
  expect(findAnchor({ article: 6 }, anchors)).toBeUndefined();
});

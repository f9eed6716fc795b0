import { expect, test } from 'vitest';
import { linkText } from '../../../../src/lib/citation/link-text.ts';
import { makeTermFinder } from '../../../../src/lib/glossary/find-terms.ts';
import { linkTerms } from '../../../../src/lib/glossary/link-terms.ts';

const term = (word: string, slug: string, more: { within?: string[]; except?: string[] } = {}) => ({
  term: word,
  slug,
  except: [],
  ...more,
});
const findTerms = makeTermFinder([
  term('长椅', 'changyi'),
  term('长椅权', 'changyiquan'),
  term('代坐', 'daizuo', { except: ['代坐商'] }),
  term('歇脚', 'xiejiao', { within: ['changyi-fa'] }),
]);
const find = (text: string, law?: string) =>
  findTerms(text, law).map(({ start, end, slug }) => `${text.slice(start, end)} ${slug}`);

test('The longer of two terms is found, and each time it stands there', () => {
  expect(find('长椅权和长椅，还有长椅权。')).toEqual([
    '长椅权 changyiquan',
    '长椅 changyi',
    '长椅权 changyiquan',
  ]);
});

test('A word that only contains a term, and the name of a law, are passed over', () => {
  expect(find('代坐商不能代坐，见《长椅法》。《没有关上的长椅')).toEqual([
    '代坐 daizuo',
    '长椅 changyi',
  ]);
});

test('A term with a scope is found in its laws only', () => {
  expect(find('在这里歇脚', 'changyi-fa')).toEqual(['歇脚 xiejiao']);
  expect(find('在这里歇脚', 'dengzi-fa')).toEqual([]);
  expect(find('在这里歇脚')).toEqual([]);
});

test('Each term is linked once, beside the citations, and no letter of the text changes', () => {
  const text = '长椅见第一条，长椅要刷漆，代坐不行';
  const seen = new Set<string>();
  const links = linkTerms(text, [{ start: 3, end: 6, href: '#a1' }], undefined, findTerms, seen);
  const html = linkText(text, links);
  expect(html).toMatchInlineSnapshot(
    `"<a class="term" href="/glossary/#changyi">长椅</a>见<a href="#a1">第一条</a>，长椅要刷漆，<a class="term" href="/glossary/#daizuo">代坐</a>不行"`,
  );
  expect(html.replace(/<[^>]+>/g, '')).toBe(text);
  expect(linkTerms('还是长椅', [], undefined, findTerms, seen)).toEqual([]);
});

test('A term inside a citation is left to the citation', () => {
  const links = [{ start: 0, end: 4, href: '#a1' }];
  expect(linkTerms('长椅一条', links, undefined, findTerms, new Set())).toEqual(links);
});

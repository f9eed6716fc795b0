import { expect, test } from 'vitest';
import { collectLawNames } from '../../../../src/lib/citation/law-names.ts';
import { mark } from './mark.ts';

const law = (slug: string, title: string, aliases: string[] = []) => ({
  slug,
  title: `中华人民共和国${title}`,
  shortTitle: title,
  aliases,
});

test.each([
  ['依据新的示例公园法的第五条', '依据新的[示例公园法的第五条→park#a5]'],
  ['中华人民共和国境内依照示例公园法第五条', '中华人民共和国境内依照[示例公园法第五条→park#a5]'],
  ['依照中华人民共和国示例公园法第五条', '依照[中华人民共和国示例公园法第五条→park#a5]'],
  ['《中华人民共和国示例公园法》第五条', '[《中华人民共和国示例公园法》第五条→park#a5]'],
  ['示例公园法（2020年修正）第五条', '示例公园法（2020年修正）[第五条→undefined#a5]'],
  ['《示例公园法》（2020年修正）第五条', '[《示例公园法》（2020年修正）第五条→park#a5]'],
])('In %s the citation begins with the name of the law', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('A name of two characters is a name, one of a single character is none', () => {
  const { findEnding, findQuoted } = collectLawNames([law('chair', '椅法'), law('one', '椅')]);
  expect(findEnding('依照椅法')).toEqual({ name: '椅法', slug: 'chair' });
  expect(findQuoted('椅')).toBeUndefined();
});

test('A name that two laws share means neither, be it a title or an alias', () => {
  const { findQuoted, findEnding } = collectLawNames([
    law('park', '示例公园法', ['园法']),
    law('garden', '示例花园法', ['园法', '示例公园法', '花园法']),
  ]);
  expect(findQuoted('园法')).toBeUndefined();
  expect(findEnding('依照园法')).toBeUndefined();
  expect(['示例公园法', '花园法'].map(findQuoted)).toEqual(['park', 'garden']);
});

test('An alias names a law only where it shortens the title and is no title of another law', () => {
  const { findQuoted } = collectLawNames([
    law('city', '城市公园法', ['公园法', '城园法', '绿地法', '公园城法']),
    law('park', '公园法'),
  ]);
  expect(['公园法', '城园法', '绿地法', '公园城法'].map(findQuoted)).toEqual([
    'park',
    'city',
    undefined,
    undefined,
  ]);
});

test('The longest name that ends the text is the one that is meant', () => {
  const { findEnding } = collectLawNames([
    law('park', '公园法'),
    law('reading', '关于适用公园法的解释'),
    law('city', '城市公园法'),
  ]);
  expect(findEnding('依照城市公园法')).toEqual({ name: '城市公园法', slug: 'city' });
  expect(findEnding('城市公园法')).toEqual({ name: '城市公园法', slug: 'city' });
  expect(findEnding('依照公园法')).toEqual({ name: '公园法', slug: 'park' });
  expect(findEnding('海滨公园法')).toBeUndefined();
  expect(findEnding('')).toBeUndefined();
});

test('Without laws no name is known', () => {
  const { findQuoted, findEnding } = collectLawNames([]);
  expect([findQuoted('公园法'), findEnding('依照公园法')]).toEqual([undefined, undefined]);
});

test('An interpretation is known without the court before its name', () => {
  const { findQuoted } = collectLawNames([
    {
      slug: 'reading',
      title: '最高人民法院、最高人民检察院关于长椅的解释',
      shortTitle: '',
      aliases: [],
    },
  ]);
  expect(findQuoted('关于长椅的解释')).toBe('reading');
});

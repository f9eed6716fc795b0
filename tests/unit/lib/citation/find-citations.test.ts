import { expect, test } from 'vitest';
import { findCitations } from '../../../../src/lib/citation/find-citations.ts';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';
import { CONTEXT, mark } from './mark.ts';

test.each([
  ['依照本法第五条办理', '依照[本法第五条→self#a5]办理'],
  [
    '依照本条例第十条之一第二款第（三）项',
    '依照[本条例第十条之一第二款第（三）项→self#a10-1-p2-i3]',
  ],
  [
    '违反本法第五条、第七条和第九条第二款',
    '违反[本法第五条→self#a5]、[第七条→self#a7]和[第九条第二款→self#a9-p2]',
  ],
  ['本规定第三条至第六条', '[本规定第三条→self#a3~a6]至[第六条→self#a6]'],
  ['本法第五条第一项至第三项', '[本法第五条第一项→self#a5-i1~a5-i3]至[第三项→self#a5-i3]'],
  ['违反前款规定', '违反[前款→self#a20-p2]规定'],
  ['有前款第一项、第三项行为', '有[前款第一项→self#a20-p2-i1]、[第三项→self#a20-p2-i3]行为'],
  ['前款规定的第二项', '[前款→self#a20-p2]规定的[第二项→self#a20-p2-i2]'],
  ['前款第（二）、（三）项', '[前款第（二）→self#a20-p2-i2]、[（三）项→self#a20-p2-i3]'],
  ['前条第一款第一项', '[前条第一款第一项→self#a19-p1-i1]'],
  ['本条第二款、第一款', '[本条第二款→self#a20-p2]、[第一款→self#a20-p1]'],
  ['前两条规定', '[前两条→self#a18~a19]规定'],
])('In %s the places of the law itself are found', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([
  ['依照《示例公园法》第四条办理', '依照[《示例公园法》第四条→park#a4]办理'],
  ['依照《公园法》第四条、第五条', '依照[《公园法》第四条→park#a4]、[第五条→park#a5]'],
  ['依照示例长椅法第二条第一款', '依照[示例长椅法第二条第一款→bench#a2-p1]'],
  [
    '依照《示例公园法》第四条，本法第二条',
    '依照[《示例公园法》第四条→park#a4]，[本法第二条→self#a2]',
  ],
  ['依照《示例公园法》第二章第七条', '依照[《示例公园法》第二章第七条→park#a7]'],
  ['适用修正后示例公园法第七条', '适用修正后[示例公园法第七条→park#a7]'],
  [
    '最高人民法院《关于适用〈中华人民共和国示例公园法〉的解释》第二条',
    '最高人民法院[《关于适用〈中华人民共和国示例公园法〉的解释》第二条→reading#a2]',
  ],
  ['依照《示例无名法》第四条', '依照[《示例无名法》第四条→undefined#a4]'],
])('In %s the places of other laws are found', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('A basic law (基本法) is not the law itself (本法)', () => {
  const cited = findCitations('依照示例特别区基本法第十四条办理', CONTEXT);
  expect(cited.filter(({ slug }) => slug === 'self')).toEqual([]);
});

test('An alias that does not shorten the title names no law: it is the name of another one', () => {
  expect(mark('依照绿地法第七条、第八条')).toBe(
    '依照绿地法[第七条→undefined#a7]、[第八条→undefined#a8]',
  );
  expect(mark('《绿地法》第七条')).toBe('[《绿地法》第七条→undefined#a7]');
});

test('A known name at the end of a longer one is not that law', () => {
  expect(mark('海滨示例公园法第七条')).toBe('海滨示例公园法[第七条→undefined#a7]');
});

test('Outside articles 第二款 means the article that its sentence named', () => {
  const text = '示例公园法第五条增加一款，作为第二款。第三款不变。';
  const found = findCitations(text, { names: CONTEXT.names, self: 'park' });
  expect(found.map(({ id }) => formatArticleAnchor(id))).toEqual(['a5', 'a5-p2']);
});

test('A blank behind an article in the middle of a sentence does not make it a heading', () => {
  expect(mark('依照第五条 办理')).toBe('依照[第五条→self#a5] 办理');
});

test.each([
  '长椅供人休息',
  '第二条　长椅供人休息',
  '“第二条　长椅供人休息',
  '海滨。 第二条 长椅',
  '本法第一章规定',
  '三条长椅',
  '《示例公园法（第三条修正）》',
])('In “%s” nothing is cited', (text) => {
  expect(findCitations(text, CONTEXT)).toEqual([]);
});

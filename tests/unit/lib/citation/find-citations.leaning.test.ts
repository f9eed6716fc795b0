import { expect, test } from 'vitest';
import { findCitations } from '../../../../src/lib/citation/find-citations.ts';
import { CONTEXT, mark } from './mark.ts';

/** A text that belongs to the law “self”, outside its articles: a guide, a decision. */
const OUTSIDE = { names: CONTEXT.names, self: 'self' };

test.each([
  ['《示例公园法》第四条，该法第五条', '[《示例公园法》第四条→park#a4]，[该法第五条→park#a5]'],
  [
    '《示例公园法》第四条。第五条、第六条，该法第七条',
    '[《示例公园法》第四条→park#a4]。[第五条→self#a5]、[第六条→self#a6]，[该法第七条→park#a7]',
  ],
  [
    '《示例公园法》第四条，前款第一项，同法第五条',
    '[《示例公园法》第四条→park#a4]，[前款第一项→self#a20-p2-i1]，[同法第五条→park#a5]',
  ],
  [
    '《示例公园法》第四条，示例长椅法第一条，本法第二条，该法第三条',
    '[《示例公园法》第四条→park#a4]，[示例长椅法第一条→bench#a1]，[本法第二条→self#a2]，[该法第三条→self#a3]',
  ],
  [
    '示例长椅法第一条，《示例公园法》第四条，该法第三条',
    '[示例长椅法第一条→bench#a1]，[《示例公园法》第四条→park#a4]，[该法第三条→park#a3]',
  ],
  ['某某办法第一条，该办法第三条', '某某办法[第一条→undefined#a1]，[该办法第三条→undefined#a3]'],
])('In %s 该法 means the law that was named last', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('A place that leans on the one before names no law for 该法', () => {
  expect(mark('示例公园法第四条不变。第五条改为两款，第二款不变，该法第六条', OUTSIDE)).toBe(
    '[示例公园法第四条→park#a4]不变。[第五条→self#a5]改为两款，[第二款→self#a5-p2]不变，[该法第六条→park#a6]',
  );
});

test.each([
  ['《示例公园法》五条', '[《示例公园法》五条→park#a5]'],
  ['示例长椅法五条', '[示例长椅法五条→bench#a5]'],
  ['本法五条', '[本法五条→self#a5]'],
  ['该条例五条', '[该条例五条→undefined#a5]'],
  ['某某办法五条', '某某办法[五条→undefined#a5]'],
  ['本法第三条、五条', '[本法第三条→self#a3]、[五条→self#a5]'],
  ['本法第三条，下面有五条', '[本法第三条→self#a3]，下面有五条'],
])('In %s a number without 第 is a place: a name or a list stands before it', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([
  ['违反第五条的，第二款适用', '违反[第五条→self#a5]的，[第二款→self#a20-p2]适用'],
  ['本条规定以外的，第二款适用', '本条规定以外的，[第二款→self#a20-p2]适用'],
  ['本款第三项', '[本款第三项→self#a20-p3-i3]'],
  ['违反第五条和前款', '违反[第五条→self#a5]和[前款→self#a20-p2]'],
])('In %s, inside an article, 第二款 is one of its own', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('Outside articles an article without a name is of the law itself, whatever was named before', () => {
  expect(mark('示例公园法第五条改了，第六条没改', OUTSIDE)).toBe(
    '[示例公园法第五条→park#a5]改了，[第六条→self#a6]没改',
  );
});

test('Outside articles a 第二款 that nothing stands before cites nothing', () => {
  expect(findCitations('第二款不变，前款也不变', OUTSIDE)).toEqual([]);
  expect(mark('示例公园法第五条。第二款不变', OUTSIDE)).toBe(
    '[示例公园法第五条→park#a5]。第二款不变',
  );
});

test('Only the parts that are named stand in a citation', () => {
  const here = { article: 20, suffix: 1 };
  const [part, item] = findCitations('第二款，第三项', { ...OUTSIDE, here });
  expect(part!.id).toStrictEqual({ article: 20, suffix: 1, paragraph: 2 });
  expect(item!.id).toStrictEqual({ article: 20, suffix: 1, paragraph: 2, item: 3 });
  const [alone] = findCitations('第三项', { ...OUTSIDE, here: { article: 20 } });
  expect(alone!.id).toStrictEqual({ article: 20, item: 3 });
});

test('What follows a citation, however long, does not change it', () => {
  expect(mark(`本法第五条${'长椅'.repeat(100)}`)).toBe(`[本法第五条→self#a5]${'长椅'.repeat(100)}`);
});

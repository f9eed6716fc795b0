import { expect, test } from 'vitest';
import { articleOf, findPlaces } from '../../../../src/lib/citation/places.ts';

/** Places with their words; a question mark behind one that is a count unless it stands in a list. */
function show(text: string): string {
  return findPlaces(text)
    .map(({ start, end, bare, article, suffix, paragraph, item }) => {
      const parts = [
        article === undefined ? '' : `a${article}`,
        suffix === undefined ? '' : `-${suffix}`,
        paragraph === undefined ? '' : `p${paragraph}`,
        item === undefined ? '' : `i${item}`,
      ];
      return `${text.slice(start, end)}=${parts.join('')}${bare ? '?' : ''}`;
    })
    .join(' | ');
}

test.each([
  ['第十九、二十条', '第十九=a19 | 二十条=a20'],
  ['第十九、二十条之一第二款第三项', '第十九=a19 | 二十条之一第二款第三项=a20-1p2i3'],
  ['第五条第一、二款', '第五条第一=a5p1 | 二款=p2'],
  ['第五条第一款、第二款', '第五条第一款=a5p1 | 第二款=p2'],
  ['第五条第一、二、三项', '第五条第一=a5i1 | 二=i2 | 三项=i3'],
  ['第五条第二款第一、三项', '第五条第二款第一=a5p2i1 | 三项=i3'],
  ['第五条第（一）、（二）项', '第五条第（一）=a5i1 | （二）项=i2'],
  ['五条', '五条=a5?'],
  ['共五条规定', '五条=a5?'],
  ['第零条', ''],
  ['第〇条', ''],
  ['第二款', '第二款=p2'],
  ['第二、三款', '第二=p2 | 三款=p3'],
  ['第二款第一、三项', '第二款第一=p2i1 | 三项=i3'],
  ['第二款第一、二、四项', '第二款第一=p2i1 | 二=i2 | 四项=i4'],
  ['第三项', '第三项=i3'],
  ['第三、五项', '第三=i3 | 五项=i5'],
  ['第（三）、（五）项', '第（三）=i3 | （五）项=i5'],
  ['《第十条的故事》第二条', '第二条=a2'],
  ['第五条、第六条第二款', '第五条=a5 | 第六条第二款=a6p2'],
  ['第10条第2款', '第10条第2款=a10p2'],
  ['第5、6条', '第5=a5 | 6条=a6'],
  ['第五条第二款和第三款第一项', '第五条第二款=a5p2 | 第三款第一项=p3i1'],
  ['第十条之二', '第十条之二=a10-2'],
  ['第五条一款', '第五条一款=a5p1'],
  ['第二款第三项和第五条', '第二款第三项=p2i3 | 第五条=a5'],
  ['第一百条第一款第一项、第二项', '第一百条第一款第一项=a100p1i1 | 第二项=i2'],
  ['第五条第一、二款第三项', '第五条第一=a5p1 | 二款第三项=p2'],
  ['第五第六条', '第六条=a6'],
  ['第3、五款', '第3=p3 | 五款=p5'],
  ['第五，六条', '第五=a5 | 六条=a6'],
  ['第二款，第三款', '第二款=p2 | 第三款=p3'],
  ['五、六条', '五=a5? | 六条=a6'],
  ['第五条第一款第二款', '第五条第一款=a5p1 | 第二款=p2'],
  ['第五条第（一）项第（二）项', '第五条第（一）项=a5i1 | 第（二）项=i2'],
  // 一一百 is no number: what it means is not guessed, what stands beside it is kept.
  ['第一一百条', ''],
  ['第一一百条、第二条', '第二条=a2'],
  ['第五条第一一百款', '第五条第一一百款=a5'],
  ['第五条第一、一一百、三款', '第五条第一=a5p1 | 三款=p3'],
  ['第五条第一、一一百、三项', '第五条第一=a5i1 | 三项=i3'],
  ['第一一百款', ''],
  ['第二款第一一百项', '第二款第一一百项=p2'],
])('In %s every place is found with its words', (text, places) => {
  expect(show(text)).toBe(places);
  expect(show(`依照${text}办理`)).toBe(places);
});

test('A place names an article, or leans on another one', () => {
  const [whole, part] = findPlaces('第五条之一第二款第三项和第四款');
  expect(articleOf(whole!)).toEqual({ article: 5, suffix: 1, paragraph: 2, item: 3 });
  expect(articleOf(part!)).toBeUndefined();
});

test('A place has only the parts that the text names', () => {
  const places = findPlaces('第五条、第二款、第三项');
  expect(places).toStrictEqual([
    { start: 0, end: 3, article: 5, bare: false },
    { start: 4, end: 7, paragraph: 2, bare: false },
    { start: 8, end: 11, item: 3, bare: false },
  ]);
  expect(articleOf(places[0]!)).toStrictEqual({ article: 5 });
});

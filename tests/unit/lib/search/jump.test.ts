import { expect, test } from 'vitest';
import { findJumps, mayJump, type NamedLaw } from '../../../../src/lib/search/jump.ts';

const LAWS: NamedLaw[] = [
  {
    name: '示例民法典',
    aliases: ['民典'],
    slug: 'minfadian',
    parts: [
      { slug: 'zongze', last: 204 },
      { slug: 'qinquan', last: 1258 },
      { slug: 'fuze', last: 1260 },
    ],
    last: 1260,
  },
  { name: '示例刑法', aliases: [], slug: 'xingfa', last: 452 },
  { name: '示例消法', aliases: ['消法', '消费者法'], slug: 'xiaofa', last: 0 },
];

const hrefs = (query: string) => findJumps(query, LAWS).map(({ href }) => href);

test.each([
  '示例民法典1254',
  '示例民法典第1254条',
  '《示例民法典》第一千二百五十四条',
  '示例民法典 第 1254 条',
  '民典１２５４',
  '示例民法典的第1254条',
  '中华人民共和国示例民法典第1254条',
])('%s leads to the article in its part', (query) => {
  expect(findJumps(query, LAWS)).toEqual([
    { label: '《示例民法典》第一千二百五十四条', href: '/laws/minfadian/qinquan/#a1254' },
  ]);
});

test.each([
  ['示例刑法133条之一', '/laws/xingfa/#a133-1'],
  ['示例刑法第一百三十三条之一第二款', '/laws/xingfa/#a133-1-p2'],
  ['示例刑法第20条第（三）项', '/laws/xingfa/#a20-i3'],
  ['示例民法典第一条第二款第三项', '/laws/minfadian/zongze/#a1-p2-i3'],
  ['示例民法典第204条', '/laws/minfadian/zongze/#a204'],
  ['示例民法典第205条', '/laws/minfadian/qinquan/#a205'],
  ['示例刑法第452条', '/laws/xingfa/#a452'],
])('%s leads to the place %s', (query, href) => {
  expect(hrefs(query)).toEqual([href]);
});

test('A number without a law offers every law that has so many articles, in the order given', () => {
  expect(hrefs('第四百条')).toEqual(['/laws/minfadian/qinquan/#a400', '/laws/xingfa/#a400']);
  expect(hrefs('1254条')).toEqual(['/laws/minfadian/qinquan/#a1254']);
  expect(hrefs('第1260条')).toEqual(['/laws/minfadian/fuze/#a1260']);
});

test('A law without full text is reached at its note', () => {
  expect(hrefs('消法55')).toEqual(['/laws/xiaofa/#a55']);
});

test.each([
  '',
  '1254',
  '高空抛物',
  '示例刑法第500条',
  '无名法第3条',
  '示例刑法第零条',
  '欠我3000',
  '12第三款',
])('The query “%s” names no place', (query) => {
  expect(hrefs(query)).toEqual([]);
});

test.each(['消法', '《示例消法》', '消费者法'])('%s alone leads to the law', (query) => {
  expect(findJumps(query, LAWS)).toEqual([{ label: '《示例消法》', href: '/laws/xiaofa/' }]);
});

test('An appendix with articles of its own is a law of its own', () => {
  const laws = [
    ...LAWS,
    { name: '示例刑法修正案', aliases: [], slug: 'xingfa', last: 0, anchor: 'x1' },
  ];
  expect(findJumps('示例刑法修正案', laws)[0]?.href).toBe('/laws/xingfa/#x1');
  expect(findJumps('示例刑法修正案第三条', laws)[0]?.href).toBe('/laws/xingfa/#x1-a3');
});

test.each([
  ['房东不退押金怎么办', false],
  ['民法典1254', true],
  ['刑法133条之一', true],
  ['消法', true],
  ['宪法修正案', true],
  ['民法典合同编', true],
  ['某某规定（试行）', true],
  ['示例消法 ', true],
])('%s may name a place: %s', (query, expected) => {
  expect(mayJump(query)).toBe(expected);
});

test('A number without a law offers six laws at most', () => {
  const laws = Array.from({ length: 9 }, (_, at): NamedLaw => {
    return { name: `示例${at}法`, aliases: [], slug: `shili-${at}`, last: 20 };
  });
  expect(findJumps('第三条', laws).map(({ label }) => label)).toEqual(
    [0, 1, 2, 3, 4, 5].map((at) => `《示例${at}法》第三条`),
  );
});

test('A 的 within the name of a law belongs to it', () => {
  const law = { name: '关于长椅的规定', aliases: [], slug: 'changyi', last: 9 };
  expect(findJumps('关于长椅的规定的第三条', [law])).toEqual([
    { label: '《关于长椅的规定》第三条', href: '/laws/changyi/#a3' },
  ]);
});

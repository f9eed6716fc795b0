import { expect, test } from 'vitest';
import {
  articleOnly,
  formatArticleAnchor,
  formatArticleId,
  parseArticleAnchor,
  parseArticleId,
  parseNoteNumber,
  type ArticleId,
} from '../../../../src/lib/statute/article-id.ts';

const PLACES: [ArticleId, string, string][] = [
  [{ article: 1 }, 'a1', '第一条'],
  [{ article: 1254 }, 'a1254', '第一千二百五十四条'],
  [{ article: 120, suffix: 1 }, 'a120-1', '第一百二十条之一'],
  [{ article: 1254, paragraph: 2 }, 'a1254-p2', '第一千二百五十四条第二款'],
  [{ article: 20, item: 11 }, 'a20-i11', '第二十条第十一项'],
  [
    { article: 120, suffix: 1, paragraph: 2, item: 3 },
    'a120-1-p2-i3',
    '第一百二十条之一第二款第三项',
  ],
  [
    { article: 120, suffix: 10, paragraph: 2, item: 13, subitem: 4 },
    'a120-10-p2-i13-s4',
    '第一百二十条之十第二款第十三项第4目',
  ],
];

test.each(PLACES)('The place %j has the anchor %s and is cited as %s', (id, anchor, citation) => {
  expect(formatArticleAnchor(id)).toBe(anchor);
  expect(parseArticleAnchor(anchor)).toEqual(id);
  expect(formatArticleId(id)).toBe(citation);
  expect(parseArticleId(citation)).toEqual(id);
});

test('Every part of an anchor may have several digits, a note number too', () => {
  const id = { article: 10, suffix: 11, paragraph: 12, item: 13, subitem: 14 };
  expect(parseArticleAnchor(formatArticleAnchor(id))).toEqual(id);
  expect(parseNoteNumber('120-12')).toEqual({ article: 120, suffix: 12 });
});

test('A place that is read has only the parts that are written', () => {
  expect(parseArticleAnchor('a5')).toStrictEqual({ article: 5 });
  expect(parseArticleId('第五条第（三）项')).toStrictEqual({ article: 5, item: 3 });
  expect(articleOnly({ article: 5, paragraph: 2, item: 3 })).toStrictEqual({ article: 5 });
  expect(articleOnly({ article: 5, suffix: 1, item: 3 })).toStrictEqual({ article: 5, suffix: 1 });
});

test.each<[string, ArticleId]>([
  ['1254', { article: 1254 }],
  ['第1254条', { article: 1254 }],
  ['１２５４条', { article: 1254 }],
  ['第 五 条', { article: 5 }],
  ['第五条　第二款', { article: 5, paragraph: 2 }],
  ['五', { article: 5 }],
  ['120条之一', { article: 120, suffix: 1 }],
  ['120条之1', { article: 120, suffix: 1 }],
  ['第5条第（三）项', { article: 5, item: 3 }],
  ['第5条第(三)项', { article: 5, item: 3 }],
  ['5条2款3项4目', { article: 5, paragraph: 2, item: 3, subitem: 4 }],
  ['120之1', { article: 120, suffix: 1 }],
  ['第1254条第2款第1项', { article: 1254, paragraph: 2, item: 1 }],
])('A reader may also write %s', (text, id) => {
  expect(parseArticleId(text)).toEqual(id);
});

test.each([
  '',
  '条',
  '之一',
  '第零条',
  '第0条',
  '第一编',
  '第五条规定',
  '民法典1254',
  '12345',
  '第甲条',
  '第五条之零',
  '第五条第一一百款',
  '第五条第零项',
])('The text “%s” names no article', (text) => {
  expect(parseArticleId(text)).toBeUndefined();
});

test.each(['第十二款', '12款', '第三十一项', '第二目'])(
  'A paragraph or an item without its article names no article: %s',
  (text) => {
    expect(parseArticleId(text)).toBeUndefined();
  },
);

test.each(['a0', 'a05', 'a', '1254', 'a12-', 'a12p2', 'a12-i3-p2', 'd1', 'a12-p2-x1', ' a12'])(
  'The text “%s” is no anchor',
  (anchor) => {
    expect(parseArticleAnchor(anchor)).toBeUndefined();
  },
);

test.each(['a1-01', 'a1-0', 'a1-p0', 'a1-p1-i0', 'a1-p01'])(
  'An anchor that no article can have is no anchor: %s',
  (anchor) => {
    expect(parseArticleAnchor(anchor)).toBeUndefined();
  },
);

test.each<[string | number, ArticleId | undefined]>([
  [1254, { article: 1254 }],
  ['1254', { article: 1254 }],
  ['120-1', { article: 120, suffix: 1 }],
  ['第一百二十条之一', { article: 120, suffix: 1 }],
  [0, undefined],
  [1.5, undefined],
  ['高空抛物', undefined],
  ['120-1-2', undefined],
  ['0-1', undefined],
  ['120-0', undefined],
])('The number %j of a note names %j', (no, id) => {
  expect(parseNoteNumber(no)).toEqual(id);
});

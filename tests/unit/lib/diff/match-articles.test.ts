import { describe, expect, test } from 'vitest';
import { matchArticles } from '../../../../src/lib/diff/match-articles.ts';
import { BENCHES, drawRow, makeArticles } from './made-up.ts';

const [AIM, PLACES, BAN, FINE, SNOW, GIFT, START] = BENCHES;
const HEDGE = '绿篱修剪应当避开鸟类筑巢的季节，修下的枝条就地粉碎还林。';
const match = (olds: readonly string[], news: readonly string[]) =>
  matchArticles(makeArticles(...olds), makeArticles(...news)).map(drawRow);

describe('Articles that say the same', () => {
  test('Two equal laws have nothing but unchanged articles', () => {
    expect(match(BENCHES, BENCHES)).toEqual([1, 2, 3, 4, 5, 6, 7].map((no) => `same ${no}`));
  });

  test('An article put in shifts the numbers behind it and changes none of them', () => {
    expect(match([AIM, BAN, START], [AIM, HEDGE, BAN, START])).toEqual([
      'same 1',
      'added 2',
      'moved 2→3',
      'moved 3→4',
    ]);
  });

  test('Typography, blanks and line breaks are no change of wording', () => {
    const olds = ['长椅分为两种:\n(一)木椅;\n(二)石椅。', '“长椅”包括 “长凳”。'];
    const news = ['长椅分为两种：\n（一）木椅；\n（二）石椅。', '"长椅"包括"长凳"。'];
    expect(match(olds, news)).toEqual(['same 1', 'same 2']);
  });

  test('Of two articles that say the same, each keeps its own number', () => {
    expect(match([AIM, FINE, BAN, FINE], [HEDGE, FINE, BAN, FINE])).toEqual([
      'removed 1',
      'added 1',
      'same 2',
      'same 3',
      'same 4',
    ]);
  });
});

describe('Articles that were changed', () => {
  test('A changed article is found by its wording, not by its number', () => {
    const changed = FINE.replace('二十元', '五十元');
    expect(match([AIM, BAN, FINE, START], [AIM, HEDGE, BAN, changed, START])).toEqual([
      'same 1',
      'added 2',
      'moved 2→3',
      'changed 3→4',
      'moved 4→5',
    ]);
  });

  test('An article that grew threefold is still that article', () => {
    const grown = `${SNOW}${HEDGE}物业服务人不扫雪的，居民可以拨打街道办事处电话，由街道办事处派人清扫。`;
    expect(match([AIM, SNOW, START], [AIM, GIFT, grown, START])).toEqual([
      'same 1',
      'added 2',
      'changed 2→3',
      'moved 3→4',
    ]);
  });

  test('An article that was rewritten between its neighbours is recognised by what is left', () => {
    const rewritten = '长椅由街道办事处设置、刷新油漆，间距由居民会议商定，费用列入本级预算。';
    expect(match([AIM, PLACES, BAN], [AIM, rewritten, BAN])).toEqual([
      'same 1',
      'changed 2',
      'same 3',
    ]);
  });

  test('Two articles that only share the phrases of every law are two articles', () => {
    const other = '违反本办法规定攀折绿篱的，由城市管理部门责令补种。';
    expect(match([AIM, GIFT, START], [AIM, other, START])).toEqual([
      'same 1',
      'removed 2',
      'added 2',
      'same 3',
    ]);
  });
});

describe('The order of rows', () => {
  test('Rows follow the new law, a removed article stays behind its old neighbour', () => {
    expect(match([AIM, PLACES, GIFT, BAN, START], [AIM, PLACES, BAN, START])).toEqual([
      'same 1',
      'same 2',
      'removed 3',
      'moved 4→3',
      'moved 5→4',
    ]);
  });

  test('An article removed at the beginning comes first', () => {
    expect(match([GIFT, AIM, BAN], [AIM, BAN])).toEqual(['removed 1', 'moved 2→1', 'moved 3→2']);
  });

  test('What was moved to the end does not carry its old neighbours along', () => {
    expect(match([SNOW, GIFT, AIM, BAN], [AIM, BAN, SNOW])).toEqual([
      'removed 2',
      'moved 3→1',
      'moved 4→2',
      'moved 1→3',
    ]);
  });

  test('Against an empty law everything is added or removed', () => {
    expect(match([], [AIM, BAN])).toEqual(['added 1', 'added 2']);
    expect(match([AIM, BAN], [])).toEqual(['removed 1', 'removed 2']);
  });
});

test('Of an article split in two the second half names where it comes from', () => {
  const [first, second] = [
    '居民会议每年春天清点全部长椅，并把破损的长椅登记造册。',
    '街道办事处收到清册后，应当在三十日以内修好登记的破损长椅。',
  ];
  expect(
    match([AIM, first + second, BAN], [AIM, first, `${second}逾期未修的公开说明。`, BAN]),
  ).toEqual(['same 1', 'changed 2', 'added 3 ~2', 'moved 3→4']);
});

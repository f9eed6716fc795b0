import { expect, test } from 'vitest';
import { listCommonCharacters, mayBeTraditional } from '../../../../src/lib/search/script.ts';

test.each([
  '房東不退押金',
  '於是',
  '意味著什么',
  '乾淨',
  '憑藉口',
  '後悔',
  '怎麼办',
  '台灣',
  '合夥',
])('%s may be traditional', (text) => {
  expect(mayBeTraditional(text)).toBe(true);
});

test.each(['房东不退押金', '著作权', '显著轻微', '精神慰藉', 'WiFi 12345？', '', '鼹鼠', '囗'])(
  '%s is simplified',
  (text) => {
    expect(mayBeTraditional(text)).toBe(false);
  },
);

test('The common characters are the 3755 of level 1', () => {
  const common = listCommonCharacters();
  expect([common.length, common[0], common.at(-1)]).toEqual([3755, '啊', '座']);
});

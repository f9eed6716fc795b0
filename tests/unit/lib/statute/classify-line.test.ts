import { describe, expect, test } from 'vitest';
import {
  closeHeading,
  looksLikeHeading,
  readArticleHead,
  readDivisionHead,
  readOutlineHead,
} from '../../../../src/lib/statute/classify-line.ts';

describe('Headings', () => {
  test.each([
    ['第一编 总则', 'part', '第一编', 1, '总则'],
    ['第二分编　大河', 'subpart', '第二分编', 2, '大河'],
    ['第三章  总  则', 'chapter', '第三章', 3, '总则'],
    ['第十二章总则', 'chapter', '第十二章', 12, '总则'],
    ['第 四 节 长椅', 'section', '第四节', 4, '长椅'],
    ['第五章', 'chapter', '第五章', 5, ''],
    ['第一节 WTO 规则', 'section', '第一节', 1, 'WTO 规则'],
    ['第零章 长椅', 'chapter', '第零章', 0, '长椅'],
    ['第一分编', 'subpart', '第一分编', 1, ''],
  ])('%s is a heading of level %s', (text, level, label, number, name) => {
    expect(readDivisionHead(text)).toEqual({ level, label, number, name });
  });

  test.each(['总则', '第甲章 总则', '第一条 长椅', '本章规定', '关于第一章', '第一一百章 总则'])(
    '“%s” is no numbered heading',
    (text) => {
      expect(readDivisionHead(text)).toBeUndefined();
    },
  );

  test('A point of a decision is told by its number and 、', () => {
    expect(readOutlineHead('十二、 每月走访')).toEqual({
      number: 12,
      label: '十二、',
      rest: '每月走访',
    });
    expect(readOutlineHead('一.走访')).toBeUndefined();
    expect(readOutlineHead('零、走访')).toBeUndefined();
    expect(readOutlineHead('一一百、走访')).toBeUndefined();
    expect(readOutlineHead('见一、走访')).toBeUndefined();
    expect(readOutlineHead('一、')).toEqual({ number: 1, label: '一、', rest: '' });
  });

  test('Blanks of typesetting inside a heading close, those between foreign words stay', () => {
    expect(closeHeading('总　　则')).toBe('总则');
    expect(closeHeading('世界 WTO and 国 际')).toBe('世界 WTO and 国际');
    expect(closeHeading(' 总\u3000 \t则 ')).toBe('总则');
  });

  test('A line with a mark of a sentence, or a long one, does not look like a heading', () => {
    expect(looksLikeHeading('第一章 总则、附则')).toBe(true);
    expect(
      ['第一章 总则。', '第一章 总则；', '第一章：总则', '第一章，总则'].map(looksLikeHeading),
    ).toEqual([false, false, false, false]);
    expect(looksLikeHeading('长'.repeat(40))).toBe(true);
    expect(looksLikeHeading('长'.repeat(41))).toBe(false);
  });
});

describe('Article numbers', () => {
  test.each([
    ['第一条 长椅', { number: 1, label: '第一条', rest: '长椅', certain: true }],
    ['第十条　长椅', { number: 10, label: '第十条', rest: '长椅', certain: true }],
    ['第一条', { number: 1, label: '第一条', rest: '', certain: true }],
    ['第一条之二 长椅', { number: 1, suffix: 2, label: '第一条之二', rest: '长椅', certain: true }],
    ['第三条规定的长椅', { number: 3, label: '第三条', rest: '规定的长椅', certain: false }],
    ['第三条（删去）', { number: 3, label: '第三条', rest: '（删去）', certain: false }],
  ])('The article number of %s is read', (text, head) => {
    expect(readArticleHead(text)).toEqual(head);
  });

  test('A bold number is certain even where the text follows without a blank', () => {
    expect(readArticleHead('第三条长椅', '第三条')?.certain).toBe(true);
    expect(readArticleHead('第三条长椅', '第三条长椅')?.certain).toBe(false);
  });

  test.each([
    ['第三条\u3000长椅', undefined, true],
    ['第三条\t长椅', undefined, true],
    ['第三条 ', undefined, true],
    ['第三 条长椅', undefined, true],
    ['第三条的长椅 长椅', undefined, false],
    ['第三条长椅', '第三', true],
    ['第三条长椅', '第三条长', false],
  ])('Whether the number of %s (bold: %s) is set off: %s', (text, strong, certain) => {
    expect(readArticleHead(text, strong)?.certain).toBe(certain);
  });

  test('A head without anything odd has no word of repairs, and no 之 that is not there', () => {
    expect(readArticleHead('第二条　 长椅 ')).toStrictEqual({
      number: 2,
      label: '第二条',
      rest: '长椅',
      certain: true,
    });
  });

  test('What was repaired is told', () => {
    expect(readArticleHead('笫 二条 长椅')).toMatchObject({ label: '第二条', repaired: '笫→第' });
    expect(readArticleHead('长笫二条')).toBeUndefined();
    expect(readArticleHead('笫二条 长椅')).toMatchObject({ label: '第二条', repaired: '笫→第' });
    expect(readArticleHead('第 二条长椅')).toMatchObject({
      label: '第二条',
      certain: true,
      repaired: '条号中有空格',
    });
  });

  test.each([
    '长椅',
    '第甲条 长椅',
    '第零条 长椅',
    '第一一百条 长椅',
    '第二条之一一百 长椅',
    '在第一条',
    '第一章 长椅',
    '“第一条 长椅',
  ])('“%s” opens no article', (text) => {
    expect(readArticleHead(text)).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { parseYuan } from '../../../../src/lib/import/notice/parse-yuan.ts';

test.each([
  [{ text: '12,800.00' }, 12800],
  [{ text: '1.2万元' }, 12000],
  [{ text: '￥3000整' }, 3000],
  [{ text: '100', number: 100.456 }, undefined],
  [{ text: '99.99', number: 99.99 }, 99.99],
  [{ text: '1.2万', number: 1.2 }, 12000],
  [{ text: '2026-12-04', number: 46360, isDate: true }, undefined],
  [{ text: '-3', number: -3 }, undefined],
  [{ text: '三千' }, undefined],
])('A cell with %j is %s 元', (cell, yuan) => {
  expect(parseYuan(cell)).toBe(yuan);
});

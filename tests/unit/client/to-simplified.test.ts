import { expect, test, vi } from 'vitest';
import { toSimplified } from '../../../src/client/to-simplified.ts';

test.each([
  ['房東不退押金怎麼辦', '房东不退押金怎么办'],
  ['高空擲物', '高空掷物'],
  ['銀行帳戶被凍結', '银行账户被冻结'],
  ['身分證', '身份证'],
  ['佔有他人財物、違背約定', '占有他人财物、违背约定'],
  ['於某和范某', '于某和范某'],
  ['怎么辦', '怎么办'],
  ['意味著離婚', '意味着离婚'],
  ['著作權', '著作权'],
  ['撫卹金、屋簷、暱稱', '抚恤金、屋檐、昵称'],
  ['社區程序', '社区程序'],
  ['蚊帳', '蚊帐'],
])('%s is %s', async (text, simplified) => {
  expect(await toSimplified(text)).toBe(simplified);
});

test('Nothing is loaded for simplified text', async () => {
  const load = vi.fn();
  expect(await toSimplified('房东不退押金', load)).toBe('房东不退押金');
  expect(load).not.toHaveBeenCalled();
});

test('Where the converter cannot be loaded the text stays as it is', async () => {
  const load = () => Promise.reject(new Error('offline'));
  expect(await toSimplified('房東', load)).toBe('房東');
});

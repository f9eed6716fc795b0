import type { FactKind, PrivateFact } from './private-fact.ts';

/** How many characters of a number may be told at its beginning and its end. */
const SHOWN: Record<Exclude<FactKind, '住址' | '姓名'>, readonly [number, number]> = {
  身份证号: [4, 4],
  手机号: [3, 2],
  银行卡号: [4, 4],
  车牌号: [2, 2],
};

/** The fact for a message: enough to find it in its line, not enough to know it. `1101**********1234`, 李*梅. */
export function maskFact({ what, text }: Pick<PrivateFact, 'what' | 'text'>): string {
  if (what === '住址') return text.replace(/[\d０-９A-Z〇零一二三四五六七八九十百]/gu, '*');
  if (what === '姓名')
    return text[0] + '*'.repeat(text.length > 2 ? text.length - 2 : 1) + last(text);
  const signs = text.replace(/[\s·•.‐-―-]/gu, '');
  const [head, tail] = SHOWN[what];
  return `${signs.slice(0, head)}${'*'.repeat(signs.length - head - tail)}${signs.slice(-tail)}`;
}

const last = (name: string) => (name.length > 2 ? name.slice(-1) : '');

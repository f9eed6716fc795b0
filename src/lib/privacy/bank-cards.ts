import { blankAddresses, isSerialBefore } from './fold-width.ts';
import { toFact, type PrivateFact } from './private-fact.ts';

const RUN =
  /(?<![\d.])(?:\d{16,19}|(?<!\d[ -])\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?(?![ -]\d))(?!\d|\.\d|元)/gu;

/** Issuers' first digits with their lengths: 62 (银联) and older cards of 16 to 19, Visa, Mastercard and JCB of 16. */
const ISSUED = /^(?:62\d{14,17}|(?:60|9558|103)\d{12,16}|(?:4\d|5[1-5]|2[2-7]|35)\d{14})$/;

/** Words before a number that say what it is: with a slip of a digit it is still somebody's. */
const SAYS_SO = /(?:卡号|银行卡|储蓄卡|信用卡|借记卡|工资卡)[^\d，。；]{0,4}$/u;

/** Numbers of bank cards with a right check digit (Luhn, GB/T 17552), or named as such, in a text of folded width. */
export function findBankCards(text: string): PrivateFact[] {
  return [...blankAddresses(text).matchAll(RUN)]
    .filter((match) => {
      const digits = match[0].replace(/\D/g, '');
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      return ISSUED.test(digits) && (hasCheck(digits) || SAYS_SO.test(before));
    })
    .filter((match) => !isSerialBefore(text, match.index))
    .map((match) => toFact('银行卡号', match));
}

/** Luhn: every second digit from the right counts twice, and the sum ends in 0. */
function hasCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

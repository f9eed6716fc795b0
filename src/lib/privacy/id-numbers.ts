import { toFact, type PrivateFact } from './private-fact.ts';

/** GB 11643-1999, 5.1: weights of the first 17 digits, and the check character by the remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** In one piece, or in groups that stand apart from other digits. */
const LONG =
  /(?<!\d)\d{17}[\dX](?!\d)|(?<!\d[ -]{0,2})\d(?:[ -]{0,2}\d){16}[ -]{0,2}[\dX](?![ -]?\d)/giu;
const SHORT = /(?<!\d)\d{15}(?![\dX])|(?<!\d[ -]{0,2})\d(?:[ -]{0,2}\d){14}(?![ -]{0,2}[\dX])/giu;

/** First two digits of a number given out in the old form: provinces only. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;

/** Words before a number that say what it is: with a slip of a digit it still tells whose it is. */
const SAYS_SO = /(?:身份证|身份号码|证件号)[^\d，。；]{0,8}$/u;

/** Identity numbers of 18 characters (GB 11643-1999), and of 15 as given out until 1999, in a text of folded width. */
export function findIdNumbers(text: string): PrivateFact[] {
  const isNamed = ({ index }: RegExpExecArray) =>
    SAYS_SO.test(text.slice(Math.max(0, index - 16), index));
  const long = [...text.matchAll(LONG)].filter((match) => {
    const digits = plain(match[0]);
    return isDay(digits.slice(6, 14)) && (hasCheck(digits) || isNamed(match));
  });
  const short = [...text.matchAll(SHORT)].filter((match) => {
    const digits = plain(match[0]);
    return isDay(`19${digits.slice(6, 12)}`) && PROVINCE.test(digits);
  });
  return [...long, ...short].map((match) => toFact('身份证号', match));
}

const plain = (text: string) => text.replace(/[ -]/g, '').toUpperCase();

/** Whether the 18th character fits the 17 before it. */
function hasCheck(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits[17];
}

/** Whether eight digits are a day on which somebody alive may have been born. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year! < 1900 || year! > 2049 || month! < 1 || month! > 12 || day! < 1) return false;
  const days = [31, year! % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day! <= days[month! - 1]!;
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that may stand in a Chinese article number, for use inside a character class. */
export const NUMERAL_CHARACTERS = '零〇○一二两三四五六七八九十百千';

/**
 * Value of a Chinese numeral from 0 to 9999 (第一千二百五十四条 is written 一千二百五十四), of a digit
 * string such as 一九八二, or of Arabic digits in half or full width.
 * Returns undefined for anything else: an unknown character is never read as zero.
 */
export function parseNumeral(text: string): number | undefined {
  const arabic = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d{1,4}$/.test(arabic)) return Number(arabic);
  if (text === '') return undefined;
  let total = 0;
  let digit: number | undefined;
  let lastUnit = Infinity;
  let plainDigits = 0;
  for (const char of text.replace(/[〇○]/g, '零').replace(/两/g, '二')) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      if (unit >= lastUnit || (digit === undefined && unit !== 10)) return undefined;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
      continue;
    }
    const value = DIGITS.indexOf(char);
    if (value < 0) return undefined;
    if (digit !== undefined) {
      if (digit !== 0 && lastUnit !== Infinity) return undefined;
      plainDigits = plainDigits * 10 + digit;
      if (lastUnit === Infinity && plainDigits > 999) return undefined;
    }
    digit = value;
  }
  if (lastUnit === Infinity) return plainDigits * 10 + (digit ?? 0);
  return total + (digit ?? 0);
}

/** Chinese numeral as statutes write it, for whole numbers from 0 to 9999: 十, 二十, 一百零一, 一千二百五十四. */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) {
    throw new RangeError(`formatNumeral takes a whole number from 0 to 9999, not ${value}`);
  }
  if (value === 0) return '零';
  let out = '';
  let pendingZero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      pendingZero = out !== '';
      continue;
    }
    if (pendingZero) out += '零';
    pendingZero = false;
    out += (digit === 1 && unit === 10 && out === '' ? '' : DIGITS.charAt(digit)) + name;
  }
  return out;
}

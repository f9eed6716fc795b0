const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that may stand in a Chinese article number, for use inside a character class. */
export const NUMERAL_CHARACTERS = '零〇○一二两三四五六七八九十百千';

/**
 * Value of a Chinese numeral from 0 to 9999 (一千二百五十四), of three or four digits one by one (一〇一, 一九八二), or of
 * Arabic digits in half or full width. Otherwise only the form that `formatNumeral` writes is read (and 一百十 for 一百一十): undefined for
 * anything else, so that nothing odd is ever taken for a number.
 */
export function parseNumeral(text: string): number | undefined {
  const arabic = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d{1,4}$/.test(arabic)) return Number(arabic);
  const numeral = text.replace(/[〇○]/g, '零').replace(/两/g, '二').replace(/百十/g, '百一十');
  const digits = [...numeral].map((char) => DIGITS.indexOf(char));
  if (digits.length >= 3 && digits.length <= 4 && digits.every((digit) => digit >= 0))
    return Number(digits.join(''));
  let total = 0;
  let digit = 0;
  for (const char of numeral) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS.indexOf(char);
    else [total, digit] = [total + (digit || 1) * unit, 0];
  }
  total += digit;
  return total >= 0 && total <= 9999 && formatNumeral(total) === numeral ? total : undefined;
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

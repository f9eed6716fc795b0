/**
 * The text with full-width letters, digits and signs as plain ones, every dash as `-` and every blank, also those that
 * nobody sees, as a space. Its length does not change: what is found in it stands at the same place in the text.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\t\u00a0\u2000-\u200d\u2060\u3000\ufeff]/gu, ' ');
}

/** The text with web addresses blanked, of the same length: their numbers are nobody's. */
export function blankAddresses(text: string): string {
  return text.replace(/https?:\/\/[\w./?=&%#~:+-]+/g, (address) => ' '.repeat(address.length));
}

/** Whether the words right before a place call what follows the number of an order, a parcel, a licence. */
export function isSerialBefore(text: string, start: number): boolean {
  return /(?:单号|订单|流水|编号|案号|条码|条形码|许可证|发票|书号|代码|工号)[号]?[^\d，。；]{0,4}$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

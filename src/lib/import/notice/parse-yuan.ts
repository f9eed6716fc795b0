import { normalizeText, type Cell } from '../cells.ts';

/** 元 of a cell: 12,800.00, ￥3000, 1.2万元, or a number; undefined for what is none, negative or finer than 分. */
export function parseYuan({ text, number, isDate }: Cell): number | undefined {
  const match =
    /^(?:[¥￥]|人民币)? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)? ?(万)? ?元?(?:整|人民币)?$/u.exec(
      normalizeText(text),
    );
  const told = match
    ? Number(match[1]!.replaceAll(',', '') + (match[2] ?? '')) * (match[3] ? 10_000 : 1)
    : undefined;
  // What is shown may be rounded; the number is what was put in.
  const yuan = isDate ? undefined : match?.[3] ? told : (number ?? told);
  if (yuan === undefined || yuan < 0) return undefined;
  const fen = Math.round(yuan * 100);
  return Math.abs(fen - yuan * 100) < 1e-4 ? fen / 100 : undefined;
}

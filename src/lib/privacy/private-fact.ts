/** Kinds of private facts, as messages name them. */
export type FactKind = '身份证号' | '手机号' | '银行卡号' | '车牌号' | '住址' | '姓名';

/** A private fact in a text: what it is, the words as they stand there, and where (UTF-16 offsets, `end` exclusive). */
export interface PrivateFact {
  what: FactKind;
  text: string;
  start: number;
  end: number;
}

/** What stands in the lists of the site and may be told: office telephones, offices, the team. */
export interface Listed {
  phones: readonly string[];
  places: readonly string[];
  names: readonly string[];
}

/** A match of a pattern as a fact; `group` where only a part of it is the fact. */
export function toFact(what: FactKind, match: RegExpExecArray, group = 0): PrivateFact {
  const text = match[group]!;
  const start = match.index + (group === 0 ? 0 : match[0].indexOf(text));
  return { what, text, start, end: start + text.length };
}

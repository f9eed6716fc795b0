import { formatArticleAnchor, parseArticleId, type ArticleId } from '../statute/article-id.ts';
import { NUMERAL_CHARACTERS } from '../statute/numeral.ts';

const N = `[${NUMERAL_CHARACTERS}]+`;
const PLACE = `第${N}条(?:之${N})?(?:第${N}款)?(?:第[（(]?${N}[）)]?项)?`;
const JOINED = `${PLACE}(?:(?:、|和|或者|以及|及|至)${PLACE})*`;
const SELF = new RegExp(`(本(?:法典|法|条例|规定|办法|解释|决定|规则|细则))(${JOINED})`, 'g');
const EACH = new RegExp(PLACE, 'g');

/** A stretch of statute text: plain, or a reference to a place in the same law. Joined, they are the text again. */
export interface TextSpan {
  text: string;
  target?: ArticleId;
}

/** Splits a text at its references to the law itself (本法第X条第X款, also in lists: 本法第五条、第七条). */
export function splitSelfReferences(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to > from) spans.push({ text: text.slice(from, to) });
  };
  for (const match of text.matchAll(SELF)) {
    const [, self = '', list = ''] = match;
    for (const each of list.matchAll(EACH)) {
      const target = parseArticleId(each[0]);
      if (!target) continue;
      // The first place takes 本法 into its link; those after it stand alone.
      const begin = match.index + (each.index === 0 ? 0 : self.length + each.index);
      push(begin);
      from = match.index + self.length + each.index + each[0].length;
      spans.push({ text: text.slice(begin, from), target });
    }
  }
  push(text.length);
  return spans;
}

/** The anchor of the place, or of the nearest one around it that exists; undefined where even the article does not. */
export function findAnchor(id: ArticleId, anchors: ReadonlySet<string>): string | undefined {
  const { article, suffix, paragraph } = id;
  const base: ArticleId = suffix === undefined ? { article } : { article, suffix };
  const tries: ArticleId[] = [
    id,
    ...(paragraph === undefined ? [] : [{ ...base, paragraph }]),
    base,
  ];
  return tries.map(formatArticleAnchor).find((anchor) => anchors.has(anchor));
}

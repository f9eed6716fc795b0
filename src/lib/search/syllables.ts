/** What Hanyu Pinyin spells characters with, without tones, by initials that share their finals; lü is written lv. */
const SYLLABLES = [
  'a|ai|an|ang|ao|e|ei|en|eng|er|o|ou',
  '[bpm](?:a|ai|an|ang|ao|e|ei|en|eng|i|ian|iao|ie|in|ing|iu|o|ou|u)',
  'f(?:a|an|ang|ei|en|eng|iao|o|ou|u)',
  '[dtnl](?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iu|o|ong|ou|u|uan|ui|un|uo)',
  '[nl](?:v|ve)',
  '(?:[gkhr]|[zcs]h?)(?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)',
  '(?:r|[zcs]h?)i',
  '[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)',
  'y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)',
  'w(?:a|ai|an|ang|ei|en|eng|o|u)',
];
const SYLLABLE = new RegExp(`^(?:${SYLLABLES.join('|')})$`);
/** zhuang, chuang, shuang. */
export const LONGEST_SYLLABLE = 6;

/** No syllable begins with i, u or v, so initials hold none of them: wifi and vip are no initials. */
const INITIALS = /^[a-hj-tw-z]{2,12}$/;
const KEYS = /^\p{Script=Latin}[\p{Script=Latin}\p{Mn}'’\s]*$/u;
/** The longest question that is read, in letters. */
const LONGEST_QUERY = 160;

/** A query in the letters of a keyboard: joined, and where its writer put a blank or an apostrophe. */
export interface Keys {
  letters: string;
  /** Places in `letters` that no syllable runs over. */
  cuts: ReadonlySet<number>;
}

/** Lower case without tone marks, v for ü (nü'er → nv er), the ü of ju, qu, xu as u. */
export function readKeys(query: string): Keys {
  const plain = query
    .normalize('NFD')
    .toLowerCase()
    .replace(/u[\u0300-\u0304\u030c]*\u0308/g, 'v')
    .replace(/\p{Mn}/gu, '')
    .replace(/([jqxy])v/g, '$1u')
    .replace(/([ln])ue/g, '$1ve');
  const words = plain.split(/['’\s]/).filter((word) => word !== '');
  const cuts = new Set<number>();
  let at = 0;
  for (const word of words) cuts.add((at += word.length));
  return { letters: words.join(''), cuts };
}

/** Whether letters are one syllable. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters);
}

/**
 * True for a query that is nothing but Latin letters, blanks and apostrophes and may be pinyin (fangdong, zuo fan,
 * lüshi) or initials (gkpw). Some English words may be pinyin as well (women, pua): look for what was typed first.
 */
export function isKeyed(query: string): boolean {
  const typed = query.trim();
  if (!KEYS.test(typed)) return false;
  const keys = readKeys(typed);
  if (keys.letters.length < 2 || keys.letters.length > LONGEST_QUERY) return false;
  return INITIALS.test(keys.letters) || isCuttable(keys);
}

function isCuttable({ letters, cuts }: Keys): boolean {
  const ends = new Set([0]);
  for (let at = 0; at < letters.length; at += 1)
    if (ends.has(at)) for (const end of listEnds(letters, cuts, at)) ends.add(end);
  return ends.has(letters.length);
}

function listEnds(letters: string, cuts: ReadonlySet<number>, from: number): number[] {
  const ends: number[] = [];
  for (let end = from + 1; end <= Math.min(letters.length, from + LONGEST_SYLLABLE); end += 1) {
    if (isSyllable(letters.slice(from, end))) ends.push(end);
    if (cuts.has(end)) break;
  }
  return ends;
}

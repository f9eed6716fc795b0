import { escapeHtml } from '../html.ts';

/** What stays on one line: 第八十四条, a number with its unit, a clock time. */
const KEPT = /第[零〇一二三四五六七八九十百千]{1,5}条|\d[\d.,:–·-]*(?:%|\p{Script=Han})?/gu;

/** Characters, marks not counted, that keep together at the end, so that no last line holds a single one. */
const TAIL = 2;
const MARKS = /[\p{P}\p{S}\s]/gu;

/** HTML of running text: numbers stay with their units, and the last line is never one character. */
export function renderText(text: string): string {
  const units = splitUnits(text);
  const tail: string[] = [];
  while (units.length > 0 && tail.join('').replace(MARKS, '').length < TAIL)
    tail.unshift(units.pop()!);
  const body = units.map((unit) => (unit.length > 1 ? keep(unit) : escapeHtml(unit))).join('');
  return body + keep(tail.join(''));
}

/** Words of one character that belong to what stands before them. */
const AFTER = new Set('了着过的地得们吗呢吧啊儿上下里中内外前后时日节周月年法人者');
/** What is joined grows no longer. */
const LONGEST = 6;

/** HTML of a title: it breaks between words only; a word of one character stays with the one it belongs to. */
export function renderTitle(text: string): string {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  let isOpen = false;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1) ?? '';
    const belongs = isWordLike !== true || AFTER.has(segment);
    const joins = belongs || (isOpen && last.length + segment.length <= LONGEST);
    if (joins && last !== '' && !OPENING.test(segment)) words[words.length - 1] = last + segment;
    else words.push(segment);
    isOpen = OPENING.test(segment) || (segment.length === 1 && isWordLike === true && !belongs);
  }
  if (words.length > 1 && words.at(-1)!.length === 1) words.splice(-2, 2, words.slice(-2).join(''));
  return words.map(keep).join('');
}

/** Marks with which something begins. */
const OPENING = /^[“‘《（]$/u;

/** 《民法典》第七百二十一条、第七百二十二条: a law that is cited several times in a row is named once. */
export function joinCites(cites: readonly string[]): string {
  let last: string | undefined;
  return cites
    .map((cite) => {
      const law = /^《[^》]+》/.exec(cite)?.[0];
      const text = law !== undefined && law === last ? cite.slice(law.length) : cite;
      last = law;
      return text;
    })
    .join('、');
}

function splitUnits(text: string): string[] {
  const units: string[] = [];
  let end = 0;
  for (const match of text.matchAll(KEPT)) {
    units.push(...text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  return [...units, ...text.slice(end)];
}

const keep = (text: string) => (text === '' ? '' : `<span class="keep">${escapeHtml(text)}</span>`);

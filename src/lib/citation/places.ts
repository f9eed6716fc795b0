import type { ArticleId } from '../statute/article-id.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../statute/numeral.ts';

// No number of an article is longer; without a bound a long row of digits would be read over and over.
const N = `[${NUMERAL_CHARACTERS}\\d０-９]{1,16}`;
const LIST = `${N}(?:[、，](?=${N}[条款项、，])${N})*`;
const ITEMS = `[（(]?${N}[）)]?(?:[、，][（(]?${N}[）)]?(?=[项、，]))*`;
const TAIL = `(?:第?(?<paragraphs>${LIST})款)?(?:第(?<items>${ITEMS})项)?`;

/** 第十九、二十条之一第二款第三项; the leading 第 may be missing inside a list. */
const ARTICLE = new RegExp(
  `(?<ordinal>第)?(?<articles>${LIST})条(?:之(?<suffix>${N}))?${TAIL}`,
  'dgu',
);
/** 第二款第三项 and 第三项, which lean on the article before them. */
const PART = new RegExp(
  `第(?:(?<paragraphs>${LIST})款(?:第(?<items>${ITEMS})项)?|(?<alone>${ITEMS})项)`,
  'dgu',
);

/** A place named in a text: `[start, end)` in UTF-16 units, and which article, 款 and 项 it names. */
export interface Place {
  start: number;
  end: number;
  /** Absent parts lean on the place before, or on where the text stands. */
  article?: number;
  suffix?: number;
  paragraph?: number;
  item?: number;
  /** Written without 第: only inside a list or right behind a name is this a place, else it is a count. */
  bare: boolean;
}

/** All places named in a text, in order; names in 《》 are passed over, since the numbers in them name other things. */
export function findPlaces(text: string): Place[] {
  const masked = text.replace(
    /《[^《》]*》/g,
    (name) => '《' + '　'.repeat(name.length - 2) + '》',
  );
  const places = [...masked.matchAll(ARTICLE)].flatMap(readArticles);
  const taken = (at: number) => places.some(({ start, end }) => at >= start && at < end);
  const parts = [...masked.matchAll(PART)]
    .filter((match) => !taken(match.index))
    .flatMap(readParts);
  return [...places, ...parts].sort((a, b) => a.start - b.start);
}

/** The article of a place, where it names one. */
export function articleOf(place: Omit<Place, 'start' | 'end' | 'bare'>): ArticleId | undefined {
  const { article, suffix, paragraph, item } = place;
  if (article === undefined) return undefined;
  return {
    article,
    ...(suffix === undefined ? {} : { suffix }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  };
}

function readArticles(match: RegExpExecArray): Place[] {
  const { ordinal, suffix } = match.groups!;
  const numbers = splitGroup(match, 'articles');
  const end = match.index + match[0].length;
  const places: Place[] = [];
  numbers.forEach(({ value, start, stop }, index) => {
    if (!value) return;
    const last = index === numbers.length - 1;
    const place: Place = {
      start: index === 0 ? match.index : start,
      end: last ? end : stop,
      article: value,
      bare: ordinal === undefined && index === 0,
    };
    const added = last && suffix !== undefined ? parseNumeral(suffix) : undefined;
    if (added !== undefined) place.suffix = added;
    places.push(place);
    if (last) places.push(...addTail(place, match));
  });
  return places;
}

/** Puts the first 款 and 项 into the place itself; further ones of a list become places of their own. */
function addTail(place: Place, match: RegExpExecArray): Place[] {
  const paragraphs = splitGroup(match, 'paragraphs');
  const [paragraph, ...more] = paragraphs;
  if (paragraph?.value !== undefined) place.paragraph = paragraph.value;
  // 第一、二款第三项: whose 项 it is cannot be told.
  if (more.length === 0) return addItems(place, splitGroup(match, 'items'));
  const end = place.end;
  place.end = paragraph!.stop;
  return listMore(more, end, (value) => ({ paragraph: value }));
}

function readParts(match: RegExpExecArray): Place[] {
  const kind = match.groups!['paragraphs'] === undefined ? 'item' : 'paragraph';
  const list = splitGroup(match, kind === 'item' ? 'alone' : 'paragraphs');
  const end = match.index + match[0].length;
  return list.flatMap(({ value, start, stop }, index): Place[] => {
    if (value === undefined) return [];
    const isLast = index === list.length - 1;
    const place: Place = {
      start: index === 0 ? match.index : start,
      end: isLast ? end : stop,
      [kind]: value,
      bare: false,
    };
    return isLast ? [place, ...addItems(place, splitGroup(match, 'items'))] : [place];
  });
}

/** Puts the first 项 into the place; further ones of a list become places of their own. */
function addItems(place: Place, items: readonly ListedNumber[]): Place[] {
  const [first, ...more] = items;
  if (first?.value !== undefined) place.item = first.value;
  const end = place.end;
  if (more.length > 0) place.end = first!.stop;
  return listMore(more, end, (value) => ({ item: value }));
}

/** The further numbers of a list as places; the last one ends where the list ends. */
function listMore(
  more: readonly ListedNumber[],
  end: number,
  name: (value: number) => Pick<Place, 'paragraph' | 'item'>,
): Place[] {
  return more.flatMap(({ value, start, stop }, index) =>
    value === undefined
      ? []
      : [{ start, end: index === more.length - 1 ? end : stop, ...name(value), bare: false }],
  );
}

interface ListedNumber {
  /** Undefined for characters that make no number. */
  value: number | undefined;
  start: number;
  stop: number;
}

/** The numbers of a group, `[start, stop)` in UTF-16 units of the text; none where the group is absent. */
function splitGroup(match: RegExpExecArray, name: string): ListedNumber[] {
  // Both patterns have the flag d, and groups with names.
  const span = match.indices!.groups![name];
  if (!span) return [];
  const [offset, stop] = span;
  return [...match.input.slice(offset, stop).matchAll(/[^、，]+/g)].map((part) => ({
    value: readNumber(part[0]),
    start: offset + part.index,
    stop: offset + part.index + part[0].length,
  }));
}

const readNumber = (text: string): number | undefined =>
  parseNumeral(text.replace(/[（()）]/g, ''));

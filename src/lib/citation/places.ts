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
export function articleOf(place: Place): ArticleId | undefined {
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
  const groups = match.groups ?? {};
  const numbers = splitList(
    groups['articles'] ?? '',
    match.indices?.groups?.['articles']?.[0] ?? 0,
  );
  const end = match.index + match[0].length;
  const places: Place[] = [];
  numbers.forEach(({ value, start, stop }, index) => {
    if (value === undefined || value === 0) return;
    const last = index === numbers.length - 1;
    const place: Place = {
      start: index === 0 ? match.index : start,
      end: last ? end : stop,
      article: value,
      bare: groups['ordinal'] === undefined && index === 0,
    };
    const suffix =
      last && groups['suffix'] !== undefined ? parseNumeral(groups['suffix']) : undefined;
    if (suffix !== undefined) place.suffix = suffix;
    places.push(place);
    if (last) places.push(...addTail(place, groups, match));
  });
  return places;
}

/** Puts the first 款 and 项 into the place itself; further ones of a list become places of their own. */
function addTail(
  place: Place,
  groups: Record<string, string | undefined>,
  match: RegExpExecArray,
): Place[] {
  const paragraphs = splitList(
    groups['paragraphs'] ?? '',
    match.indices?.groups?.['paragraphs']?.[0] ?? 0,
  );
  const items = splitList(groups['items'] ?? '', match.indices?.groups?.['items']?.[0] ?? 0);
  const [paragraph] = paragraphs;
  const [item] = items;
  if (paragraph?.value !== undefined) place.paragraph = paragraph.value;
  if (item?.value !== undefined && paragraphs.length <= 1) place.item = item.value;
  const more = paragraphs.length > 1 ? paragraphs : items;
  if (more.length <= 1) return [];
  const end = place.end;
  place.end = more[0]!.stop;
  return more.slice(1).flatMap(({ value, start, stop }, index) => {
    if (value === undefined) return [];
    const extra: Place = { start, end: index === more.length - 2 ? end : stop, bare: false };
    if (paragraphs.length > 1) extra.paragraph = value;
    else extra.item = value;
    return [extra];
  });
}

function readParts(match: RegExpExecArray): Place[] {
  const { paragraphs, items, alone } = match.groups ?? {};
  const indices = match.indices?.groups ?? {};
  const end = match.index + match[0].length;
  const list =
    paragraphs === undefined
      ? splitList(alone ?? '', indices['alone']?.[0] ?? 0)
      : splitList(paragraphs, indices['paragraphs']?.[0] ?? 0);
  const behind = items === undefined ? [] : splitList(items, indices['items']?.[0] ?? 0);
  return list.flatMap(({ value, start, stop }, index): Place[] => {
    if (value === undefined) return [];
    const isLast = index === list.length - 1;
    const place: Place = {
      start: index === 0 ? match.index : start,
      end: isLast ? end : stop,
      ...(paragraphs === undefined ? { item: value } : { paragraph: value }),
      bare: false,
    };
    return isLast ? [place, ...addItems(place, behind)] : [place];
  });
}

/** Puts the first 项 into the place; further ones of a list become places of their own. */
function addItems(place: Place, items: ReturnType<typeof splitList>): Place[] {
  const [first, ...more] = items;
  if (first?.value !== undefined) place.item = first.value;
  const end = place.end;
  if (more.length > 0) place.end = first!.stop;
  return more.flatMap(({ value, start, stop }, index) =>
    value === undefined
      ? []
      : [{ start, end: index === more.length - 1 ? end : stop, item: value, bare: false }],
  );
}

function splitList(
  list: string,
  offset: number,
): { value: number | undefined; start: number; stop: number }[] {
  return [...list.matchAll(/[^、，]+/g)].map((part) => ({
    value: readNumber(part[0]),
    start: offset + part.index,
    stop: offset + part.index + part[0].length,
  }));
}

const readNumber = (text: string): number | undefined =>
  parseNumeral(text.replace(/[（()）]/g, ''));

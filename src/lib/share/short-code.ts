import type { ArticleId } from '../statute/article-id.ts';

/** Signs of short addresses: no 0 and o, no 1, i and l, which eyes and fingers mix up. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';
const BASE = SIGNS.length;

/** A law has three signs, so that its articles have six; everything else has four. */
const LAW_SIGNS = 3;
const PLACE_SIGNS = 4;
const ARTICLE_SIGNS = 3;
/** Names that fall on the same code; so many never do. */
const MOST_SALTS = 64;
/** Number that 之一 adds to that of an article: no law has so many. */
const SUFFIX_STEP = 2000;

/** `law:minfadian`, `case:loushang…`: what a code was made for. */
export type PlaceKey = `${string}:${string}`;

/**
 * The code of a place: always the same for the same name, the first that is free. A law's is three signs, which its
 * own address and those of its articles begin with; any other is four.
 */
export function makeCode(key: PlaceKey, isTaken: (code: string) => boolean): string {
  const signs = key.startsWith('law:') ? LAW_SIGNS : PLACE_SIGNS;
  for (let salt = 0; ; salt += 1) {
    const code = codeAt(key, salt, signs);
    if (!isTaken(code)) return code;
  }
}

/** Whether a code is one that was made for a name: a typing error makes it another one. */
export function isCodeOf(code: string, key: PlaceKey): boolean {
  const signs = key.startsWith('law:') ? LAW_SIGNS : PLACE_SIGNS;
  for (let salt = 0; salt < MOST_SALTS; salt += 1)
    if (codeAt(key, salt, signs) === code) return true;
  return false;
}

/** The code of a law as a whole: its three signs and one for the whole. */
export function lawCode(code: string): string {
  return `${code}${SIGNS[0]}`;
}

/** The code of an article: that of its law and three signs for its number. Undefined for numbers beyond 1999 or 之十三. */
export function articleCode(code: string, { article, suffix = 0 }: ArticleId): string | undefined {
  const number = article + suffix * SUFFIX_STEP;
  if (article >= SUFFIX_STEP || number >= BASE ** ARTICLE_SIGNS) return undefined;
  return code + format(number, ARTICLE_SIGNS);
}

/** Name of the codes of a place and all it was made with, in order: it changes when one is lost or altered. */
export function sealCodes(codes: Iterable<readonly [code: string, key: PlaceKey]>): string {
  let state = 0;
  for (const [code, key] of codes) state = hash(`${state} ${code} ${key}`);
  return format(state % BASE ** 6, 6);
}

/** Path of a short address. */
export function shortHref(code: string): string {
  return `/q/${code}/`;
}

/** Day of printing as it stands in an address, days since 2026-01-01 in our signs: two of them until 2028. */
export function formatEdition(day: string): string {
  const days = Math.max(0, Math.round((Date.parse(day) - EDITION_ZERO) / DAY));
  return format(days, days < BASE ** 2 ? 2 : 3);
}

/** The day that an edition names; undefined for what is none. */
export function parseEdition(edition: string): string | undefined {
  const values = [...edition].map((sign) => SIGNS.indexOf(sign));
  if (values.length < 2 || values.length > 3 || values.includes(-1)) return undefined;
  const days = values.reduce((sum, value) => sum * BASE + value, 0);
  return new Date(EDITION_ZERO + days * DAY).toISOString().slice(0, 10);
}

const EDITION_ZERO = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

function codeAt(key: string, salt: number, signs: number): string {
  return format(hash(salt === 0 ? key : `${key} ${salt}`) % BASE ** signs, signs);
}

function format(number: number, signs: number): string {
  let [text, rest] = ['', number];
  for (let index = 0; index < signs; index += 1) {
    text = SIGNS[rest % BASE]! + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

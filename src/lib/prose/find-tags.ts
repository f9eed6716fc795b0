import { isWithin, type Span } from './parse-prose.ts';

/** Something that a browser or MDX would take for markup. */
export interface Markup extends Span {
  what: 'tag' | 'markup' | 'autolink';
}

const ASCII = /^[\x21-\x7e]+$/;
const SPACE = /\s/;
/** A tag is never longer than this; a limit keeps hostile texts from costing time. */
const LONGEST = 1500;
/** Names that begin no Chinese formula; a tag of these is one even where its `>` is missing. */
const TELLING = new Set(
  (
    'script iframe frame frameset object embed applet style svg math img image link meta base form input button ' +
    'textarea select video audio source track template slot body html head title div span table portal ' +
    'marquee details dialog noscript xml xmp plaintext isindex keygen layer bgsound canvas'
  ).split(' '),
);
/** Attributes that load or run something. */
const ACTIVE = /^(?:on[a-z]+|href|src|srcdoc|style|action|formaction|xlink:href|data)$/i;

/**
 * Every tag, comment and declaration of a text, read as the tokenizer of the HTML standard reads them
 * (https://html.spec.whatwg.org/multipage/parsing.html#tokenization). “年龄<18”, “<姓名>” and “a<b且c>d” are none:
 * a name or an attribute that is not ASCII makes it a sentence. What begins
 * in a `skipped` stretch is left out.
 */
export function findTags(text: string, skipped: readonly Span[] = []): Markup[] {
  const found: Markup[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (isWithin(at, skipped)) continue;
    const mark = readTag(text, at) ?? readDeclaration(text, at);
    if (!mark) continue;
    found.push(mark);
    at = mark.end - 1;
  }
  return found;
}

function readDeclaration(text: string, at: number): Markup | undefined {
  const rest = text.slice(at, at + 12);
  if (!/^<(?:!--|![a-z]|!\[CDATA\[|\?(?:[a-z]|=))/i.test(rest)) return undefined;
  const close = rest.startsWith('<!--') ? '-->' : '>';
  const end = text.indexOf(close, at);
  return { start: at, end: end < 0 ? text.length : end + close.length, what: 'markup' };
}

function readTag(text: string, at: number): Markup | undefined {
  const limit = endOfBlock(text, at);
  const from = at + (text[at + 1] === '/' ? 2 : 1);
  const name = readRun(text, from, limit, (character) => character === '/' || character === '>');
  if (!/^[a-z]/i.test(name) || !ASCII.test(name)) return undefined;
  const isAddress = /^[a-z][a-z0-9+.-]*:|@/i.test(name);
  const names: string[] = [];
  const end = readAttributes(text, from + name.length, limit, names);
  const plain = names.every((attribute) => ASCII.test(attribute));
  if (end !== undefined && plain) {
    return { start: at, end, what: isAddress ? 'autolink' : 'tag' };
  }
  const tells =
    TELLING.has(name.toLowerCase()) || names.some((attribute) => ACTIVE.test(attribute));
  return tells && end === undefined ? { start: at, end: limit, what: 'tag' } : undefined;
}

/** Reads attributes into `names`; returns the place behind the `>`, undefined where there is none. */
function readAttributes(
  text: string,
  from: number,
  limit: number,
  names: string[],
): number | undefined {
  let at = from;
  while (at < limit) {
    const character = text[at]!;
    if (character === '>') return at + 1;
    if (character === '/' || SPACE.test(character)) {
      at += 1;
      continue;
    }
    const name = readRun(
      text,
      at,
      limit,
      (each, index) => /[/>]/.test(each) || (each === '=' && index > 0),
    );
    names.push(name);
    at = skipSpace(text, at + name.length, limit);
    if (text[at] === '=') at = skipValue(text, skipSpace(text, at + 1, limit), limit);
  }
  return undefined;
}

function skipValue(text: string, at: number, limit: number): number {
  const quote = text[at];
  if (quote !== '"' && quote !== "'")
    return at + readRun(text, at, limit, (character) => character === '>').length;
  const close = text.indexOf(quote, at + 1);
  return close < 0 || close >= limit ? limit : close + 1;
}

function readRun(
  text: string,
  from: number,
  limit: number,
  stops: (character: string, index: number) => boolean,
): string {
  let at = from;
  while (at < limit && !SPACE.test(text[at]!) && !stops(text[at]!, at - from)) at += 1;
  return text.slice(from, at);
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && SPACE.test(text[at]!)) at += 1;
  return at;
}

/** A tag ends with its paragraph. */
function endOfBlock(text: string, at: number): number {
  const blank = /\n[ \t]*\n/.exec(text.slice(at, at + LONGEST));
  return blank ? at + blank.index : Math.min(text.length, at + LONGEST);
}

import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findRefused } from './find-refused.ts';
import { isMediaPath } from './judge-address.ts';
import { isWithin, parseProse, spanOf, type Span } from './parse-prose.ts';

/** Where MDX may see something of its own, or a link may be refused. */
const SUSPICIOUS = /[<{[&]|___|^(?:import|export)\b/m;
/** A blank to fill in, which Markdown takes for emphasis; alone on its line it is a rule. */
const BLANKS = /(?<!^\s*)_{3,}|_{3,}(?!\s*$)/gm;
/** What makes Markdown of text, outside Chinese sentences. */
const MARKS = /[!#&()*+:<=>[\\\]_`{|}~]/g;

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * The body of an MDX file rewritten so that `{`, `<`, `____`, lines of import and export and refused links stand on the
 * page as they were typed: compiled as MDX it holds no code, whatever was in it. Lines keep their numbers.
 */
export function writeLiterally(body: string): string {
  if (!SUSPICIOUS.test(body)) return body;
  const { nodes, code } = parseProse(body);
  const refused = findUnshown(nodes);
  const blanks = [...body.matchAll(BLANKS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const literal = [...rewrite(body, code, { refused, blanks })].join('');
  // Should the two parsers ever differ, everything is a word.
  return isHarmless(literal) ? literal : writeAsWords(body);
}

function* rewrite(
  body: string,
  code: readonly Span[],
  { refused, blanks }: Record<'refused' | 'blanks', readonly Span[]>,
): Generator<string> {
  let isEscaped = false;
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at]!;
    if (isWithin(at, code)) {
      yield character;
      continue;
    }
    // Not in the first column it is no statement.
    if (isModuleAt(body, at)) yield ' ';
    const marks = isWithin(at, refused) ? '<{[]!:' : '<{';
    const isWord = marks.includes(character) || isWithin(at, blanks);
    yield !isEscaped && isWord ? reference(character) : character;
    isEscaped = character === '\\' && !isEscaped;
  }
}

const isModuleAt = (body: string, at: number): boolean =>
  (at === 0 || /[\r\n]/.test(body[at - 1]!)) && /^(?:import|export)\b/.test(body.slice(at, at + 8));

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** What may not become a link or a picture; and definitions, which would vanish, even a harmless “[注]: 以上为估算”. */
function findUnshown(nodes: readonly Nodes[]): Span[] {
  const definitions = nodes.filter(({ type }) => type === 'definition');
  return [...findRefused(nodes, isMediaPath), ...definitions.map(spanOf)];
}

/** Whether MDX finds nothing of its own in a body, and nothing that is refused. */
function isHarmless(body: string): boolean {
  if (findUnshown(parseProse(body).nodes).length > 0) return false;
  try {
    return !hasCode(mdx.parse(body));
  } catch {
    return false;
  }
}

interface Tree {
  type: string;
  children?: Tree[];
}

const hasCode = ({ type, children = [] }: Tree): boolean =>
  type.startsWith('mdx') || children.some(hasCode);

function writeAsWords(body: string): string {
  return body.replace(MARKS, reference).replace(/^(?=import\b|export\b)/gm, ' ');
}

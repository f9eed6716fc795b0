import { parse } from 'acorn';
import { isWithin, type Span } from './parse-prose.ts';

/** An import or an export. */
export interface ModuleLine extends Span {
  what: 'import' | 'export';
}

/** Behind the marks of lists and quotations, at the beginning of a line. */
const OPENING = /^(?:[\s>\u200b\ufeff]|[-*+]\s|\d+[.)]\s)*(?=(import|export)\b)/gm;
const MOST_LINES = 40;
const TELLING = /^(?:Import|Export)\w*Declaration$/;

/**
 * Every statement of a text that imports or exports: what acorn accepts from the beginning of a line. “import 就是进口”
 * is a sentence. What begins in a `skipped` stretch is left out.
 */
export function findModules(text: string, skipped: readonly Span[] = []): ModuleLine[] {
  const found: ModuleLine[] = [];
  for (const match of text.matchAll(OPENING)) {
    const start = match.index + match[0].length;
    if (isWithin(start, skipped)) continue;
    const length = readStatement(text.slice(start));
    if (length !== undefined)
      found.push({ start, end: start + length, what: match[1] === 'import' ? 'import' : 'export' });
  }
  return found;
}

/** Length of the statement with which a text begins, over as many lines as it takes. */
function readStatement(text: string): number | undefined {
  const lines = text.split('\n', MOST_LINES);
  for (let count = 1; count <= lines.length; count += 1) {
    const source = lines.slice(0, count).join('\n');
    if (isModule(source) || isModule(source.replace(/^(\w+) type /, '$1 '))) return source.length;
  }
  return undefined;
}

function isModule(source: string): boolean {
  try {
    // It begins with import or export: there is a statement.
    const first = parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body[0]!;
    return TELLING.test(first.type) || first.type === 'ExpressionStatement';
  } catch (error) {
    // `export { a }` of something that stands elsewhere.
    return error instanceof SyntaxError && /^Export '/.test(error.message);
  }
}

import { parse, parseExpressionAt, tokenizer, tokTypes, type Options } from 'acorn';
import { isWithin, type Span } from './parse-prose.ts';

/** A brace that reaches further belongs to no sentence. */
const LONGEST = 5000;
/** Deeper nests are looked at from within, one brace at a time. */
const DEEPEST = 50;
const OPTIONS: Options = { ecmaVersion: 'latest', sourceType: 'module' };
const HAN = /\p{Script=Han}/u;

/** What acorn returns, as far as it is looked at. */
type Tree = Record<string, unknown> & { type: string };

/**
 * Every `{…}` of a text that is JavaScript. Not so `{}`, `{3-5}`, `{填写姓名}`, `{是/否}`: acorn reads them, but a
 * sentence of numbers and Chinese names runs nothing; nor `{年，月}`, which acorn does not read. What begins
 * in a `skipped` stretch is left out.
 */
export function findExpressions(text: string, skipped: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (isWithin(at, skipped)) continue;
    const brace = closeBrace(text, at);
    if (brace === undefined || !isCode(text.slice(at + 1, brace.end - 1), brace.comments)) continue;
    found.push({ start: at, end: brace.end });
    at = brace.end - 1;
  }
  return found;
}

/** Where the brace that opens at `at` closes, as acorn counts; undefined where what stands inside is not JavaScript. */
function closeBrace(text: string, at: number): { end: number; comments: number } | undefined {
  let [depth, comments] = [0, 0];
  const onComment = () => {
    comments += 1;
  };
  try {
    for (const { type, end } of tokenizer(text.slice(at, at + LONGEST), {
      ...OPTIONS,
      onComment,
    })) {
      if (type === tokTypes.braceL || type === tokTypes.dollarBraceL) depth += 1;
      if (type === tokTypes.braceR) depth -= 1;
      if (depth > DEEPEST) return undefined;
      if (depth === 0) return { end: at + end, comments };
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function isCode(inside: string, comments: number): boolean {
  if (comments > 0) return true;
  const source = inside.trim().replace(/^\.\.\./, '');
  if (source === '') return false;
  const tree = readTree(source);
  return tree !== undefined && !isSentence(tree);
}

function readTree(source: string): Tree | undefined {
  for (const read of [readExpression, readProgram]) {
    try {
      return read(source);
    } catch {
      continue;
    }
  }
  return undefined;
}

function readExpression(source: string): Tree {
  const whole = `(${source}\n)`;
  const tree = parseExpressionAt(whole, 0, OPTIONS);
  if (tree.end !== whole.length) throw new SyntaxError('more than one expression');
  return tree as unknown as Tree;
}

function readProgram(source: string): Tree {
  return parse(source, { ...OPTIONS, allowReturnOutsideFunction: true }) as unknown as Tree;
}

/** Forms that only join their parts. */
const JOINING = new Set([
  'Program',
  'ExpressionStatement',
  'EmptyStatement',
  'LabeledStatement',
  'SequenceExpression',
  'BinaryExpression',
  'LogicalExpression',
  'AssignmentExpression',
  'ConditionalExpression',
]);

/** Whether a tree is made of numbers and Chinese names alone; of numbers alone only as a date, a range or a list. */
function isSentence(tree: Tree): boolean {
  const nodes = [...walk(tree)];
  const speaks = nodes.some(({ type, name }) => type === 'Identifier' && HAN.test(String(name)));
  return nodes.every((node) => {
    if (node.type === 'Identifier') return !/[a-z]/i.test(String(node['name']));
    if (node.type === 'Literal')
      return typeof node['value'] === 'number' || typeof node['value'] === 'bigint';
    if (node.type === 'CallExpression') return isName(node['callee']);
    if (node.type === 'MemberExpression')
      return isName(node['object']) && isName(node['property']) && node['computed'] === false;
    if (node.type === 'UnaryExpression') return /^[-+!~]$/.test(String(node['operator']));
    if (node.type === 'BinaryExpression' && !speaks) return /^[-/]$/.test(String(node['operator']));
    return JOINING.has(node.type);
  });
}

const isName = (node: unknown): boolean =>
  (node as Tree).type === 'Identifier' && HAN.test(String((node as Tree)['name']));

function* walk(tree: Tree): Generator<Tree> {
  yield tree;
  for (const [key, value] of Object.entries(tree)) {
    if (key === 'label') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child)
        yield* walk(child as Tree);
  }
}

import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** Parsed YAML that can tell the line of each of its values. */
export interface YamlFile {
  data: unknown;
  /** 1-based line in the whole file of the value at a path, or of the nearest value around it. */
  lineOf: (path: readonly (string | number)[]) => number;
  /** Faults of the YAML itself, with their lines. */
  errors: { line: number; message: string }[];
}

/** What the commonest faults are called; the codes are those of the library. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不齐',
  DUPLICATE_KEY: '同一个名字写了两次',
  MISSING_CHAR: '少了引号、括号或逗号',
  TAB_AS_INDENT: '缩进用了制表符，请改成空格',
  UNEXPECTED_TOKEN: '有一个多余的符号',
  MULTILINE_IMPLICIT_KEY: '冒号前的文字断成了两行',
  TAG_RESOLVE_FAILED: '用了 ! 开头的标记，它会叫程序另作解释',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，请给文字加引号',
};

/** What a YAML text says, without its tree. */
type ReadYaml = Pick<YamlFile, 'data' | 'errors'>;

// Checks, loaders and the desk read the same files, and Astro loads this module more than once: what was read is kept
// beside them all. Trees are not kept: those of a district would fill the memory.
const KEPT = Symbol.for('pufa-chuchuang.yaml');
const kept = ((globalThis as { [KEPT]?: Map<string, ReadYaml> })[KEPT] ??= new Map());

/** Parses YAML; `offset` lines stand before it in its file (the `---` of a front matter). It never throws. */
export function parseYaml(text: string, offset = 0): YamlFile {
  const read = kept.get(text) ?? readYaml(text);
  kept.set(text, read);
  return {
    data: read.data,
    lineOf: (path) => offset + findLine(text, path),
    errors: read.errors.map(({ line, message }) => ({ line: offset + line, message })),
  };
}

function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = openYaml(text, lines);
  if (!document) return refuseWhole('括号或缩进套得太深');
  // An unknown tag is only a warning here, but the reader of front matter stops at it.
  const faults = [...document.errors, ...document.warnings];
  const data = faults.length > 0 ? undefined : readValue(document);
  if (data instanceof Error)
    return refuseWhole('有 * 开头的字，它会叫程序照抄别处，请给这句话加引号');
  return {
    data,
    errors: faults.map(({ code, pos }) => ({
      line: findOpening(text.split('\n'), lines.linePos(pos[0]).line, code),
      message: WORDS[code] ?? '括号、引号、缩进或冒号有一处不对',
    })),
  };
}

/** The document of a YAML text; undefined where it is nested so deep that its reader gives up. */
export function openYaml(text: string, lineCounter = new LineCounter()): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

/** What a document says; the error where it names itself over and over, or is nested too deep. */
function readValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

const refuseWhole = (message: string): ReadYaml => ({
  data: undefined,
  errors: [{ line: 1, message }],
});

/** A bracket or a quote that is never closed shows only further on: the line that opens it is the one to mend. */
function findOpening(lines: readonly string[], line: number, code: string): number {
  const isOpen = (text: string) => {
    const count = (mark: string) => text.split(mark).length - 1;
    return count('[') > count(']') || count('{') > count('}') || count('"') % 2 === 1;
  };
  if (code === 'MISSING_CHAR') {
    const opening = lines.slice(0, line).findLastIndex(isOpen);
    return opening < 0 ? line : opening + 1;
  }
  return code === 'BAD_INDENT' && isOpen(lines[line - 2] ?? '') ? line - 1 : line;
}

/** The text whose lines were asked for last: of one file they are asked for one after the other. */
let asked: { text: string; document: Document | undefined; lines: LineCounter } | undefined;

function findLine(text: string, path: readonly (string | number)[]): number {
  if (path.length === 1 && typeof path[0] === 'string') {
    // A key of the outermost mapping stands at the beginning of its line; nothing else looks like it there.
    const at = `\n${text}`.indexOf(`\n${path[0]}:`);
    if (at !== -1) return text.slice(0, at).split('\n').length;
    if (!/^\s*\{|^["'?]|^[^\s:#]+[ \t]+:/mu.test(text)) return 1;
  }
  if (asked?.text !== text) {
    const lines = new LineCounter();
    asked = { text, document: openYaml(text, lines), lines };
  }
  const { document, lines } = asked;
  if (!document) return 1;
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const start = isMap(parent)
      ? parent.items.find((pair) => String(pair.key) === String(key))?.key
      : isSeq(parent) && typeof key === 'number'
        ? parent.items[key]
        : undefined;
    const range = (start as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** Splits the front matter from the body of an MDX file; `bodyLine` is the line where the body begins. */
export function splitFrontMatter(
  text: string,
): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** The entries of a YAML list that fit a schema; none where it is no list. The checks report the others. */
export function listFitting<T>(text: string, schema: z.ZodType<T>): T[] {
  const { data } = parseYaml(text);
  return (Array.isArray(data) ? data : []).flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

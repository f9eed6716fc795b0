import type { ProblemKind } from '../../../src/checks/kinds.ts';
import type { CheckContext } from '../../../src/checks/context.ts';

/** One thing that somebody got wrong in one file of ours, and what a check must say of it. */
export interface Fault {
  /** What was done, for the list of misses. */
  name: string;
  /** The file that is changed, and what it reads then. */
  file: string;
  text: string;
  /** The name it gets; as before where absent. */
  renamed?: string;
  /** Where the problem must be reported, as one of which kinds. No line: the whole file is meant. */
  expect: { file: string; line?: number; kinds: readonly ProblemKind[] };
}

/** What the makers of faults work with. */
export interface Content {
  context: CheckContext;
  /** Text of each file below content/, by its path. */
  files: ReadonlyMap<string, string>;
  random: () => number;
}

/** Makes one fault of a kind; undefined where the place it drew has nothing to get wrong. */
export type MakeFault = (content: Content) => Fault | undefined;

export const QUESTIONS = 'content/common-questions.yaml';
export const REGISTER = 'content/law-register.yaml';
export const SEALS = 'content/checked-articles.json';

export const pick = <T>({ random }: Content, all: readonly T[]): T | undefined =>
  all[Math.floor(random() * all.length)];

/** A guide with its lines. */
export function pickGuide(content: Content) {
  const guide = pick(content, content.context.guides)!;
  return { ...guide, lines: content.files.get(guide.file)!.split('\n') };
}

/** Index of some line that fits, at or behind `from`. */
export function pickLine(
  content: Content,
  lines: readonly string[],
  fits: (line: string) => boolean,
  from = 0,
): number | undefined {
  const indexes = lines.flatMap((line, index) => (index >= from && fits(line) ? [index] : []));
  return pick(content, indexes);
}

/** The fault of a file in which one line reads otherwise. */
export function changeLine(
  name: string,
  { file, lines }: { file: string; lines: readonly string[] },
  index: number,
  line: string,
  kinds: readonly ProblemKind[],
): Fault | undefined {
  if (line === lines[index]) return undefined;
  const text = lines.with(index, line).join('\n');
  return { name, file, text, expect: { file, line: index + 1, kinds } };
}

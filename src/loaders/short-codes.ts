import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCodeOf, makeCode, sealCodes, type PlaceKey } from '../lib/share/short-code.ts';
import type { Problem } from '../lib/problem.ts';

export const CODES_FILE = 'content/qr.json';

/** What `content/qr.json` holds. Codes are printed: one is added at the end, none is ever altered or taken away. */
export interface ShortCodes {
  /** Codes by what they were made for, in the order in which they were given. */
  codes: Map<PlaceKey, string>;
  /** Where a place went whose name has changed: `case:old` → `case:new`. */
  moved: Map<PlaceKey, PlaceKey>;
}

interface CodesFile {
  /** `k7m2 case:loushang-diaoxia-de-huapen`, a line each. */
  codes: string[];
  moved: Record<PlaceKey, PlaceKey>;
  seal: string;
}

/** The codes below `root`, and what is wrong with them; none where the file is absent. */
export function readShortCodes(root: string): ShortCodes & { problems: Problem[] } {
  const path = join(root, CODES_FILE);
  const none: ShortCodes = { codes: new Map(), moved: new Map() };
  if (!existsSync(path)) return { ...none, problems: [] };
  const text = readFileSync(path, 'utf8');
  let file: CodesFile;
  try {
    file = JSON.parse(text) as CodesFile;
  } catch {
    return { ...none, problems: [report(text, '', '不是完整的 JSON。')] };
  }
  const entries = file.codes.map((line) => line.split(' ') as [string, PlaceKey]);
  const problems = [
    ...findTwice(entries.map(([code]) => code)).map((code) =>
      report(text, `"${code} `, `短码 ${code} 用了两次。`),
    ),
    ...findTwice(entries.map(([, key]) => key)).map((key) =>
      report(text, ` ${key}"`, `${key} 有两个短码。`),
    ),
    ...entries
      .filter(([code, key]) => !isCodeOf(code, key))
      .map(([code, key]) =>
        report(text, `"${code} `, `短码 ${code} 不是给 ${key} 的：两样里有一样被改过。`),
      ),
    ...(sealCodes(entries) === file.seal
      ? []
      : [report(text, '"seal"', '短码的清单被改过：有的少了，或者顺序变了。')]),
  ];
  return {
    codes: new Map(entries.map(([code, key]) => [key, code])),
    moved: new Map(Object.entries(file.moved) as [PlaceKey, PlaceKey][]),
    problems,
  };
}

/** Gives codes to places that have none, at the end of the file; returns how many it gave. */
export function assignShortCodes(root: string, places: Iterable<PlaceKey>): number {
  const { codes, moved } = readShortCodes(root);
  const taken = new Set(codes.values());
  const prefixes = new Set([...taken].map((code) => code.slice(0, 3)));
  // The addresses of a law begin with its three signs: nothing else may begin so.
  const isTaken = (code: string) =>
    code.length === 3 ? prefixes.has(code) : taken.has(code) || taken.has(code.slice(0, 3));
  const fresh = [...places].filter((key) => !codes.has(key));
  for (const key of fresh) {
    const code = makeCode(key, isTaken);
    codes.set(key, code);
    taken.add(code);
    prefixes.add(code.slice(0, 3));
  }
  writeShortCodes(root, { codes, moved });
  return fresh.length;
}

/** Takes away the codes of places that were never printed: those of demonstration data. Returns how many. */
export function removeShortCodes(root: string, isGone: (key: PlaceKey) => boolean): number {
  const { codes, moved } = readShortCodes(root);
  const gone = [...codes.keys()].filter(isGone);
  for (const key of gone) codes.delete(key);
  if (gone.length > 0) writeShortCodes(root, { codes, moved });
  return gone.length;
}

function writeShortCodes(root: string, { codes, moved }: ShortCodes): void {
  const entries = [...codes].map(([key, code]) => [code, key] as const);
  const file: CodesFile = {
    codes: entries.map(([code, key]) => `${code} ${key}`),
    moved: Object.fromEntries(moved),
    seal: sealCodes(entries),
  };
  writeFileSync(join(root, CODES_FILE), `${JSON.stringify(file, null, 2)}\n`);
}

function report(text: string, found: string, message: string): Problem {
  const at = found === '' ? -1 : text.indexOf(found);
  return {
    kind: 'qr-altered',
    severity: 'error',
    file: CODES_FILE,
    ...(at === -1 ? {} : { line: text.slice(0, at).split('\n').length }),
    message,
    cure: '短码印在纸上，不能改、不能删、不能再用。请从版本记录里找回原来的文件；换了文件名的，只在 moved 里写“旧名: 新名”。',
  };
}

function findTwice(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

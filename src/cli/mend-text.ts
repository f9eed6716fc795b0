import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { bodyStartOf } from '../checks/pasted-text.ts';
import { describeFault } from '../lib/prose/describe-fault.ts';
import type { PasteFault } from '../lib/prose/paste-fault.ts';
import { findPasteFaults } from '../lib/prose/pasted-text.ts';
import { isOwnText } from '../loaders/content-texts.ts';

/** A mend can uncover another: a bullet behind a byte order mark. */
const MOST_ROUNDS = 4;

/**
 * `npm run check -- --mend FILES…`: writes the certain mends of pasted text into these files, and returns a line for
 * each. Files that are not our own writing are left alone, and so is what a person must decide.
 */
export function mendFiles(root: string, files: readonly string[]): string[] {
  if (files.length === 0)
    return ['请写明要改哪些文件，例如 npm run check -- --mend content/cases/某一篇.mdx。'];
  return files.flatMap((name) => {
    const file = (isAbsolute(name) ? relative(root, name) : name)
      .replaceAll('\\', '/')
      .replace(/^\.\//, '');
    if (!isOwnText(file)) return [`${file}：只改 content 里的 .mdx 和 .yaml 文件，官方全文不改。`];
    if (!existsSync(join(root, file))) return [`${file}：没有这个文件。`];
    return mendFile(root, file);
  });
}

function mendFile(root: string, file: string): string[] {
  const path = join(root, file);
  const { text, lines } = mendText(file, readFileSync(path, 'utf8'));
  if (lines.length === 0) return [`${file}：没有要改的。`];
  writeFileSync(path, text);
  return [...lines, `${file}：改了${lines.length}处。`];
}

/** A text with its certain mends, and a line for each of them. */
export function mendText(file: string, source: string): { text: string; lines: string[] } {
  let text = source;
  const lines: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const current = text;
    const faults = findPasteFaults(current, bodyStartOf(file, current)).filter(
      ({ doubtful }) => doubtful !== true,
    );
    if (faults.length === 0) break;
    lines.push(...faults.map((fault) => describe(file, current, fault)));
    for (const { start, end, mend } of faults.reverse())
      text = text.slice(0, start) + mend + text.slice(end);
  }
  return { text, lines };
}

function describe(file: string, text: string, fault: PasteFault): string {
  const line = text.slice(0, fault.start).split('\n').length;
  return `${file}:${line} ${fault.what}：${describeFault(fault)}`;
}

import { describeFault } from '../lib/prose/describe-fault.ts';
import type { PasteFault } from '../lib/prose/paste-fault.ts';
import { findPasteFaults } from '../lib/prose/pasted-text.ts';
import type { Problem } from '../lib/problem.ts';
import type { ContentText } from '../loaders/content-texts.ts';
import { splitFrontMatter } from '../loaders/yaml-file.ts';
import type { Check } from './context.ts';

/** Slips that come with pasted text, in every file of our own writing. */
export const checkPastedText: Check = ({ texts }) => texts.flatMap(checkText);

function checkText({ file, text }: ContentText): Problem[] {
  return findPasteFaults(text, bodyStartOf(file, text)).map((fault): Problem => ({
    kind: 'pasted-text',
    severity: fault.severe === true ? 'error' : 'warning',
    file,
    line: text.slice(0, fault.start).split('\n').length,
    message: `${fault.what}：${describeFault(fault)}。`,
    cure: cureOf(fault, file),
  }));
}

/** Where in a file of ours the running text begins; a YAML file has none. */
export function bodyStartOf(file: string, text: string): number {
  if (!file.endsWith('.mdx')) return text.length;
  const parts = splitFrontMatter(text.replace(/^\uFEFF/, ''));
  return parts ? text.length - parts.body.length : 0;
}

function cureOf({ doubtful, severe, mend }: PasteFault, file: string): string {
  if (doubtful !== true) return `请改过来；也可以执行 npm run check -- --mend ${file}，自动改好。`;
  if (severe === true) return '有的字已经丢了，请找到原来的文字重新粘贴。';
  return mend === '' ? '请看一眼，该改的改过来。' : '请看一眼，本来就对的不用管。';
}

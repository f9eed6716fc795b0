import type { Problem } from '../problem.ts';
import {
  readArticleHead,
  readDivisionHead,
  readItemHead,
  readOutlineHead,
} from './classify-line.ts';
import type { SourceLine, TextLine } from './line.ts';

/** Characters of a private font: what they showed is known to that font alone. */
const PRIVATE = /[\ue000-\uf8ff]/u;
/** A line shorter than this may well end without a mark. */
const LONG_LINE = 20;

/** Faults of a source that are kept as they are and only told: characters of a private font, sentences broken over two lines. */
export function findOddities(lines: readonly SourceLine[]): Problem[] {
  const problems: Problem[] = [];
  let begun = false;
  lines.forEach((line, index) => {
    if (line.kind !== 'text') return;
    begun ||= readArticleHead(line.text, line.strong)?.certain === true;
    if (PRIVATE.test(line.text)) problems.push(reportPrivate(line));
    if (begun && isBroken(line, lines[index + 1])) problems.push(reportBroken(line));
  });
  return problems;
}

/** A running line that ends in the middle of a sentence, with running text after it; formulas and headings end so by right. */
function isBroken(line: TextLine, next: SourceLine | undefined): boolean {
  if (next?.kind !== 'text' || line.depth > 0 || next.depth > 0 || line.quoted) return false;
  if (line.text.length < LONG_LINE || !/[\p{Script=Han}，、]$/u.test(line.text)) return false;
  if (/[＝=×]/.test(line.text + next.text) || !/^[\p{Script=Han}，、；。]/u.test(next.text))
    return false;
  const begins =
    readArticleHead(next.text, next.strong)?.certain === true || readItemHead(next.text);
  return !begins && !readOutlineHead(next.text) && !readDivisionHead(next.text);
}

function reportPrivate(line: TextLine): Problem {
  return {
    kind: 'statute-odd-character',
    severity: 'warning',
    ...line.source,
    message: `有一个认不出的字符（“${line.text.slice(0, 12)}……”这一行），页面上会显示成方框。`,
    cure: '请对照官方文本，把它换成正确的字或标点。',
  };
}

function reportBroken(line: TextLine): Problem {
  return {
    kind: 'statute-broken-line',
    severity: 'warning',
    ...line.source,
    message: `这一行像是断在句子中间：“……${line.text.slice(-12)}”，下一行已按单独一款保留。`,
    cure: '请对照官方文本，把断开的两行接起来。',
  };
}

import type { Problem } from '../problem.ts';
import {
  type ArticleHead,
  isAppendixHead,
  readArticleHead,
  readOutlineHead,
} from './classify-line.ts';
import type { SourceLine, TextLine } from './line.ts';
import { formatNumeral } from './numeral.ts';

export interface ArticlePlan {
  /** Index of the line → the article that begins there. */
  heads: Map<number, ArticleHead>;
  /** Index of the line with the last article, -1 where the text has none: appendices can only follow it. */
  lastIndex: number;
  problems: Problem[];
}

/**
 * Decides which lines open an article of this law. A line that only looks like one (a reference, an
 * article quoted by an amendment, an article of an annexed instrument) breaks the ascending order and
 * stays text; every break is reported, none is mended by guessing.
 * `amending`: the text amends another law and quotes its articles, so only exact succession counts.
 */
export function planArticles(lines: readonly SourceLine[], amending: boolean): ArticlePlan {
  const plan: ArticlePlan = { heads: new Map(), lastIndex: -1, problems: [] };
  // A decision in points (一、二、) has no articles of its own: those it quotes belong to the law it changes.
  if (amending && lines.some(isPoint)) return plan;
  let last: ArticleHead | undefined;
  let annexed = false;
  lines.forEach((line, index) => {
    if (line.kind !== 'text') return;
    if (opensAnnex(line) && last) annexed = true;
    if (line.quoted || line.depth > 0) return;
    const head = readArticleHead(line.text, line.strong);
    if (!head || !isOpening(head, last)) return;
    const step = amending && !last ? 'next' : compareWithLast(head, last);
    if (step === 'back' || (step === 'gap' && (amending || annexed))) {
      if (!amending && !annexed) plan.problems.push(reportOrder(line, head, last!));
      return;
    }
    if (step === 'gap') plan.problems.push(reportGap(line, head, last));
    if (head.repaired !== undefined) plan.problems.push(reportRepair(line, head));
    plan.heads.set(index, head);
    plan.lastIndex = index;
    last = head;
    annexed = false;
  });
  return plan;
}

function isPoint(line: SourceLine): boolean {
  return line.kind === 'text' && !line.quoted && readOutlineHead(line.text) !== undefined;
}

function opensAnnex(line: TextLine): boolean {
  if (isAppendixHead(line.text)) return true;
  return line.depth > 0 && /修正案|决定$|税率表|税额表/.test(line.text);
}

/** A glued number (第三条规定的…) is a reference, unless it is the very next one and a bracket follows it. */
function isOpening(head: ArticleHead, last: ArticleHead | undefined): boolean {
  if (head.certain) return true;
  return /^[（(]/.test(head.rest) && compareWithLast(head, last) === 'next' && last !== undefined;
}

function compareWithLast(
  head: ArticleHead,
  last: ArticleHead | undefined,
): 'next' | 'gap' | 'back' {
  if (!last) return head.number === 1 ? 'next' : 'gap';
  const [suffix, lastSuffix] = [head.suffix ?? 0, last.suffix ?? 0];
  if (head.number === last.number) {
    if (suffix <= lastSuffix) return 'back';
    return suffix === lastSuffix + 1 ? 'next' : 'gap';
  }
  if (head.number < last.number) return 'back';
  return head.number === last.number + 1 && suffix === 0 ? 'next' : 'gap';
}

function reportGap(line: TextLine, head: ArticleHead, last: ArticleHead | undefined): Problem {
  const from = (last?.number ?? 0) + 1;
  const to = head.number - 1;
  const missing =
    to < from
      ? `${head.label}之前的条`
      : to === from
        ? `第${formatNumeral(from)}条`
        : `第${formatNumeral(from)}条至第${formatNumeral(to)}条`;
  return {
    kind: 'statute-article-gap',
    severity: 'warning',
    ...line.source,
    message: `条号从${last?.label ?? '开头'}跳到${head.label}，缺${missing}。`,
    cure: '请打开原文件对照官方文本，补上缺的条，或重新下载。',
  };
}

function reportOrder(line: TextLine, head: ArticleHead, last: ArticleHead): Problem {
  return {
    kind: 'statute-article-order',
    severity: 'warning',
    ...line.source,
    message: `${last.label}之后又出现行首的“${head.label}”，没有当作新的一条，原文保留在${last.label}之下。`,
    cure: '如果它确实是一条，请核对条号；如果是引用或附件里的条文，不必处理。',
  };
}

function reportRepair(line: TextLine, head: ArticleHead): Problem {
  return {
    kind: 'statute-repaired',
    severity: 'warning',
    ...line.source,
    message: `条号已按${head.label}读取（${head.repaired}）。`,
    cure: '建议在原文件里改正，改后此提示自然消失。',
  };
}

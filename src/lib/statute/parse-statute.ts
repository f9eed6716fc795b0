import type { Problem } from '../problem.ts';
import {
  isAppendixHead,
  looksLikeHeading,
  readArticleHead,
  readDivisionHead,
  readItemHead,
  readOutlineHead,
  closeHeading,
} from './classify-line.ts';
import { isAmending } from './title.ts';
import { findOddities } from './find-oddities.ts';
import type { SourceLine, TextLine } from './line.ts';
import { planArticles, type ArticlePlan } from './plan-articles.ts';
import { StatuteBuilder } from './statute-builder.ts';
import type { DivisionLevel, Statute } from './tree.ts';

export interface ParsedStatute {
  statute: Statute;
  problems: Problem[];
}

/**
 * Builds the typed tree of one official text from its lines (of one file, or of several in order).
 * Text that fits nothing is kept where it stood and reported; nothing is guessed, nothing is lost.
 * `bareHeadings`: the format (.docx) does not mark headings, so 第一章 total alone on a line is one.
 */
export function parseStatute(
  lines: readonly SourceLine[],
  options: { bareHeadings?: boolean } = {},
): ParsedStatute {
  const builder = new StatuteBuilder();
  const title = readTitle(lines, options.bareHeadings === true);
  const amending = isAmending(title.text);
  const plan = planArticles(lines, amending);
  builder.problems.push(...plan.problems);
  const context: Context = {
    title: title.text,
    plan,
    builder,
    amending,
    bareHeadings: options.bareHeadings === true,
    infoEnds: lines.flatMap((line, index) =>
      line.kind === 'marker' && line.marker === 'info-end' ? [index] : [],
    ),
    toc: options.bareHeadings ? findPrintedToc(lines) : new Set(),
    depths: new Map(),
  };
  lines.forEach((line, index) => {
    if (title.indexes.has(index)) return;
    if (line.kind === 'table' || line.kind === 'figure') builder.addBlock(line);
    else if (line.kind === 'text') placeText(line, index, context);
    else if (line.marker === 'file') builder.closeProvision();
  });
  reportNoTitle(lines, title.text, builder);
  builder.problems.push(...findOddities(lines));
  // A decision numbers its points by the law it changes, so gaps between them mean nothing.
  const problems = amending
    ? builder.problems.filter(({ kind }) => kind !== 'statute-item-gap')
    : builder.problems;
  return { statute: { title: title.text, children: builder.root }, problems };
}

/** Headings that a .docx sets without number and without mark. */
const UNNUMBERED = /^(?:序言|前言|总则|附则)$/;

interface Context {
  title: string;
  plan: ArticlePlan;
  builder: StatuteBuilder;
  amending: boolean;
  bareHeadings: boolean;
  infoEnds: number[];
  toc: Set<number>;
  /** Depth of heading → the level that depth stands for in this text. */
  depths: Map<number, DivisionLevel>;
}

function placeText(line: TextLine, index: number, context: Context): void {
  const { builder, plan } = context;
  if (context.toc.has(index)) builder.addText(line, 'toc');
  else if (isHead(line, index, context)) placeHead(line, context);
  else if (plan.heads.has(index)) builder.openArticle(line, plan.heads.get(index)!);
  else if (line.depth > 0) placeHeading(line, index, context);
  else if (context.bareHeadings && UNNUMBERED.test(closeHeading(line.text))) {
    const rankAs = builder.hasParts() ? 'part' : 'chapter';
    builder.openDivision(line, {
      level: 'heading',
      label: '',
      name: closeHeading(line.text),
      rankAs,
    });
  } else if (!line.quoted && opensBareDivision(line, context)) {
    const head = readDivisionHead(line.text)!;
    builder.openDivision(line, head);
    if (!context.bareHeadings) builder.reportBareHeading(line, head.label);
  } else if (
    !line.quoted &&
    index > plan.lastIndex &&
    plan.lastIndex >= 0 &&
    isAppendixHead(line.text)
  ) {
    builder.openAppendix(line, line.text, 9);
  } else placeRunningText(line, context);
}

/** The head of a file: up to `info-end` where the file has one, else the dated lines before anything else. */
function isHead(line: TextLine, index: number, context: Context): boolean {
  const end = context.infoEnds.find((at) => at > index);
  if (end !== undefined) {
    const previous = context.infoEnds.filter((at) => at < index).at(-1);
    if (previous === undefined) return true;
    if (line.depth === 1 && line.text === context.title) context.builder.headFrom = index;
    return context.builder.headFrom !== undefined && context.builder.headFrom > previous;
  }
  return (
    context.infoEnds.length === 0 &&
    line.depth === 0 &&
    context.builder.isEmptyButNotes() &&
    isNote(line.text)
  );
}

const DATED = /^[（(]?(?:根据)?\s*[12]\d{3}\s*年/;

function isNote(text: string): boolean {
  return DATED.test(text) || /^(?:根据|（).*(?:修正|修订|通过|公布|施行|批准)/.test(text);
}

function placeHead(line: TextLine, { builder, title }: Context): void {
  if (line.depth === 1 && line.text !== title && /(?:编|^总则|^附则)$/.test(line.text)) {
    builder.openDivision(line, { level: 'part', label: '', name: closeHeading(line.text) });
  } else if (line.depth === 1 && line.text === title) {
    builder.closeAll();
    builder.addText(line, 'repeat');
  } else builder.addNote(line);
}

function placeHeading(line: TextLine, index: number, context: Context): void {
  const { builder, plan } = context;
  if (line.text === '') return;
  const head = readDivisionHead(line.text);
  // An appendix stands behind the last article: no division of the law follows it.
  if (head && !builder.appendix) {
    context.depths.set(line.depth, head.level);
    builder.openDivision(line, head);
    return;
  }
  const trailing = plan.lastIndex >= 0 && index > plan.lastIndex && !/^附\s*则$/.test(line.text);
  if (builder.appendix && !isAppendixHead(line.text) && line.depth > builder.appendixDepth)
    builder.addText(line, 'heading');
  else if (trailing) builder.openAppendix(line, closeHeading(line.text), line.depth);
  else if (line.depth === 1 && line.text === context.title) builder.addText(line, 'repeat');
  else {
    const outline = readOutlineHead(line.text);
    builder.openDivision(line, {
      level: 'heading',
      label: outline?.label ?? '',
      ...(outline ? { number: outline.number } : {}),
      name: closeHeading(outline?.rest ?? line.text),
      rankAs: context.depths.get(line.depth) ?? 'chapter',
    });
  }
}

function opensBareDivision(line: TextLine, context: Context): boolean {
  const head = readDivisionHead(line.text);
  if (!head || context.amending || !looksLikeHeading(line.text)) return false;
  if (context.bareHeadings || head.level === 'subpart') return true;
  return context.builder.isNextDivision(head);
}

function placeRunningText(line: TextLine, context: Context): void {
  const { builder, plan } = context;
  if (builder.appendix) {
    const head = line.quoted ? undefined : readArticleHead(line.text, line.strong);
    if (head?.certain && head.number === builder.nextAppendixArticle())
      return builder.openArticle(line, head);
  } else if (plan.lastIndex < 0 && !line.quoted) {
    const outline = readOutlineHead(line.text);
    if (outline && builder.isNextClause(outline.number)) return builder.openClause(line, outline);
  }
  if (!builder.provision) {
    builder.addStray(line, plan.lastIndex >= 0);
    return;
  }
  const item = line.quoted ? undefined : readItemHead(line.text);
  if (item) builder.addItem(line, item);
  else builder.addParagraph(line.text);
}

/** The first heading of depth 1; in a .docx the first lines, up to the note in brackets or the first heading. */
function readTitle(
  lines: readonly SourceLine[],
  bare: boolean,
): { text: string; indexes: Set<number> } {
  const first = lines.findIndex((line) => line.kind === 'text' && (bare || line.depth === 1));
  const line = lines[first];
  if (line?.kind !== 'text') return { text: '', indexes: new Set() };
  const indexes = new Set([first]);
  let text = line.text;
  if (bare) {
    const next = lines[first + 1];
    if (next?.kind === 'text' && isTitleHead(text, next.text)) {
      text += next.text;
      indexes.add(first + 1);
    }
    text = closeHeading(text);
  }
  return { text, indexes };
}

/** A title may break after its first word: 中华人民共和国 / 民法典, 最高人民法院 / 关于…的解释. */
function isTitleHead(first: string, second: string): boolean {
  if (first === '中华人民共和国') return looksLikeHeading(second);
  return (
    /^(?:最高人民法院|最高人民检察院|国务院|[、\s\u3000])+$/.test(first) && /^关于/.test(second)
  );
}

/** Lines of a printed 目录: from the word to the line before its first entry comes again. */
function findPrintedToc(lines: readonly SourceLine[]): Set<number> {
  const textAt = (index: number) => {
    const line = lines[index];
    return line?.kind === 'text' ? line.text.replace(/[\s\u3000]/g, '') : '';
  };
  const start = lines.findIndex((_, index) => textAt(index) === '目录');
  if (start < 0) return new Set();
  const entry = textAt(start + 1);
  const again = lines.findIndex((_, index) => index > start + 1 && textAt(index) === entry);
  if (entry === '' || again < 0) return new Set([start]);
  return new Set(Array.from({ length: again - start }, (_, offset) => start + offset));
}

function reportNoTitle(lines: readonly SourceLine[], title: string, builder: StatuteBuilder): void {
  const file = lines[0]?.source.file ?? '';
  if (title === '') {
    builder.problems.push({
      kind: 'statute-no-title',
      severity: 'error',
      file,
      message: '找不到法律名称（一级标题）。',
      cure: '请确认这是一部法律的官方文本；Markdown 文件第一行应为“# 法律名称”。',
    });
  }
}

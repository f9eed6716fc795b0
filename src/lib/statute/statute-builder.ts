import type { Problem } from '../problem.ts';
import type { ArticleHead, DivisionHead, ItemHead } from './classify-line.ts';
import type { FigureLine, TableLine, TextLine } from './line.ts';
import type {
  Appendix,
  Block,
  Division,
  DivisionLevel,
  Item,
  Paragraph,
  Provision,
  StatuteNode,
  TextRole,
} from './tree.ts';

const RANK: Readonly<Record<DivisionLevel, number>> = {
  part: 1,
  subpart: 2,
  chapter: 3,
  section: 4,
  heading: 3,
};

interface DivisionOpening extends DivisionHead {
  /** The level whose place an unnumbered heading takes. */
  rankAs?: DivisionLevel;
}

/** Holds the tree while it grows: what is open, and where the next line goes. Knows nothing of formats. */
export class StatuteBuilder {
  readonly root: StatuteNode[] = [];
  readonly problems: Problem[] = [];
  provision: Provision | undefined;
  appendix: Appendix | undefined;
  appendixDepth = 0;
  /** Line index at which the head of the current file began, for laws in several files. */
  headFrom: number | undefined;
  private stack: { division: Division; rank: number }[] = [];
  private appendices = 0;
  private clauses = 0;
  private readonly lastNumber = new Map<DivisionLevel, number>();
  private readonly notes = new Set<string>();
  private itemForms: number[] = [];

  closeProvision(): void {
    this.provision = undefined;
  }

  closeAll(): void {
    this.closeProvision();
    this.appendix = undefined;
    this.stack = [];
  }

  /** True while nothing but the 题注 was read. */
  isEmptyButNotes(): boolean {
    return this.root.every((node) => node.kind === 'text' && node.role === 'note');
  }

  /** True once a 编 was opened. */
  hasParts(): boolean {
    return this.lastNumber.has('part');
  }

  /** True if this numbered division continues its level, or opens it. */
  isNextDivision(head: DivisionHead): boolean {
    const last = this.lastNumber.get(head.level);
    return last !== undefined && (head.number === last + 1 || head.number === 1);
  }

  isNextClause(number: number): boolean {
    return number === this.clauses + 1 || number === 1;
  }

  nextAppendixArticle(): number {
    const last = this.appendix?.children.findLast((node) => node.kind === 'provision');
    return (last?.number ?? 0) + 1;
  }

  openDivision(line: TextLine, opening: DivisionOpening): void {
    const rank = RANK[opening.rankAs ?? opening.level];
    this.closeProvision();
    this.appendix = undefined;
    this.stack = this.stack.filter((open) => open.rank < rank);
    this.clauses = 0;
    const division: Division = {
      kind: 'division',
      level: opening.level,
      label: opening.label,
      ...(opening.number === undefined ? {} : { number: opening.number }),
      name: opening.name,
      source: line.source,
      children: [],
    };
    this.checkSuccession(line, opening);
    this.siblings().push(division);
    this.stack.push({ division, rank });
  }

  openAppendix(line: TextLine, title: string, depth: number): void {
    this.closeAll();
    this.appendices += 1;
    this.appendixDepth = depth;
    this.appendix = {
      kind: 'appendix',
      number: this.appendices,
      title,
      source: line.source,
      children: [],
    };
    this.root.push(this.appendix);
  }

  openArticle(line: TextLine, head: ArticleHead): void {
    this.openProvision(line, {
      form: 'article',
      number: head.number,
      ...(head.suffix === undefined ? {} : { suffix: head.suffix }),
      label: head.label,
      rest: head.rest,
    });
  }

  openClause(line: TextLine, head: { number: number; label: string; rest: string }): void {
    this.clauses = head.number;
    this.openProvision(line, { form: 'clause', ...head });
  }

  addParagraph(text: string): Paragraph {
    const content = this.provision!.content;
    const number = content.filter((part) => part.kind === 'paragraph').length + 1;
    const paragraph: Paragraph = { kind: 'paragraph', number, text, items: [] };
    content.push(paragraph);
    this.itemForms = [];
    return paragraph;
  }

  /** Nests 项, 目 and below by the form of their numbers, in the order in which the forms first appear. */
  addItem(line: TextLine, head: ItemHead): void {
    const last = this.provision!.content.at(-1);
    const paragraph = last?.kind === 'paragraph' ? last : this.addParagraph('');
    const known = this.itemForms.indexOf(head.depth);
    const level = known < 0 ? this.itemForms.length : known;
    this.itemForms = [...this.itemForms.slice(0, level), head.depth];
    let siblings: Item[] = paragraph.items;
    for (let depth = 0; depth < level; depth += 1) siblings = siblings.at(-1)?.items ?? siblings;
    const previous = siblings.at(-1)?.number ?? this.lastItemBefore(level);
    if (head.number !== (previous ?? 0) + 1 && head.number !== 1)
      this.reportItem(line, head, previous);
    siblings.push({ label: head.label, number: head.number, text: head.rest, items: [] });
  }

  addBlock(line: TableLine | FigureLine): void {
    const block: Block =
      line.kind === 'table'
        ? { kind: 'table', rows: line.rows, source: line.source }
        : { kind: 'figure', alt: line.alt, source: line.source };
    if (this.provision) this.provision.content.push(block);
    else this.siblings().push(block);
  }

  addText(line: TextLine, role: TextRole): void {
    this.closeProvision();
    this.siblings().push({ kind: 'text', role, text: line.text, source: line.source });
  }

  /** A line of the 题注; one that only repeats an earlier line (laws in several files) is kept, not shown. */
  addNote(line: TextLine): void {
    this.addText(line, this.notes.has(line.text) ? 'repeat' : 'note');
    this.notes.add(line.text);
  }

  /** Text outside any provision. Between a heading and its first article it is suspect and reported. */
  addStray(line: TextLine, hasArticles: boolean): void {
    const open = this.stack.at(-1)?.division;
    this.addText(line, this.stack.length === 0 && !this.appendix ? 'preface' : 'text');
    if (!hasArticles || !open || open.level === 'heading' || this.appendix) return;
    this.problems.push({
      kind: 'statute-stray-text',
      severity: 'warning',
      ...line.source,
      message: `“${open.label}${open.name}”之后有一段没有条号的文字：“${line.text.slice(0, 20)}”，已按原位置保留。`,
      cure: '常见原因是标题被断成两行；请对照官方文本，把它接回上一行标题，或确认它本来就没有条号。',
    });
  }

  reportBareHeading(line: TextLine, label: string): void {
    this.problems.push({
      kind: 'statute-repaired',
      severity: 'warning',
      ...line.source,
      message: `“${label}”没有标题记号，已当作标题读取。`,
      cure: '建议在原文件这一行前加上 #，改后此提示自然消失。',
    });
  }

  private openProvision(
    line: TextLine,
    head: Omit<Provision, 'kind' | 'source' | 'content'> & { rest: string },
  ): void {
    const { rest, ...fields } = head;
    this.provision = { kind: 'provision', ...fields, source: line.source, content: [] };
    this.siblings().push(this.provision);
    if (rest !== '') this.addParagraph(rest);
  }

  private siblings(): StatuteNode[] {
    return this.appendix?.children ?? this.stack.at(-1)?.division.children ?? this.root;
  }

  /** A list that runs on after an interposed paragraph continues the numbers of the one before. */
  private lastItemBefore(level: number): number | undefined {
    if (level > 0) return undefined;
    const items = this.provision!.content.flatMap((part) =>
      part.kind === 'paragraph' ? part.items : [],
    );
    return items.at(-1)?.number;
  }

  private reportItem(line: TextLine, head: ItemHead, previous: number | undefined): void {
    this.problems.push({
      kind: 'statute-item-gap',
      severity: 'warning',
      ...line.source,
      message: `${this.provision!.label}的项号${previous === undefined ? '从' : `在${previous}之后跳到`}“${head.label}”${previous === undefined ? '开始' : ''}。`,
      cure: '请对照官方文本，看是否缺了一项。',
    });
  }

  private checkSuccession(line: TextLine, head: DivisionHead): void {
    if (head.number === undefined || head.level === 'heading') return;
    const last = this.lastNumber.get(head.level) ?? 0;
    this.lastNumber.set(head.level, head.number);
    if (head.level === 'part') this.lastNumber.delete('subpart');
    if (head.level === 'chapter') this.lastNumber.delete('section');
    if (head.number === last + 1 || head.number === 1) return;
    this.problems.push({
      kind: 'statute-division-gap',
      severity: 'warning',
      ...line.source,
      message: `“${head.label}”与前面的编号接不上。`,
      cure: '请对照官方文本，看是否缺了标题，或标题被断成两行。',
    });
  }
}

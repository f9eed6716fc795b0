/**
 * The typed tree of one official text. Every character of the source is in it, in the order of the
 * source, save markup and white space; `statute-text.ts` proves it by writing the text back.
 */

export interface Statute {
  /** Full official title, 中华人民共和国反家庭暴力法. */
  title: string;
  /** 题注 and 序言 before the first division, the divisions with their articles, the appendices. */
  children: StatuteNode[];
}

export type StatuteNode = Division | Provision | Appendix | Block;

/** 编 part · 分编 subpart · 章 chapter · 节 section; `heading` is any other heading (序言, 一、管辖). */
export type DivisionLevel = 'part' | 'subpart' | 'chapter' | 'section' | 'heading';

export interface Division {
  kind: 'division';
  level: DivisionLevel;
  /** 第三章, as written but without blanks; empty for a heading without number. */
  label: string;
  /** Counted number of the label; absent where there is none. */
  number?: number;
  /** 家庭暴力的处置; empty where the source gives a label alone. */
  name: string;
  source: SourcePlace;
  children: StatuteNode[];
}

/** 条, or the 一、 of a decision or interpretation that has no 条 (`form: 'clause'`). */
export interface Provision {
  kind: 'provision';
  form: 'article' | 'clause';
  number: number;
  /** 之X. */
  suffix?: number;
  /** 第一百二十条之一 or 一、. */
  label: string;
  source: SourcePlace;
  content: ProvisionContent[];
}

export type ProvisionContent = Paragraph | TableBlock | FigureBlock;

/** 款. */
export interface Paragraph {
  kind: 'paragraph';
  /** Counted from 1 within the provision. */
  number: number;
  text: string;
  items: Item[];
}

/** 项 with its 目 as `items`; deeper levels nest on. */
export interface Item {
  /** （三）, 3. or (3), as written. */
  label: string;
  number: number;
  text: string;
  items: Item[];
}

export interface Appendix {
  kind: 'appendix';
  /** Counted from 1 within the law. */
  number: number;
  title: string;
  source: SourcePlace;
  children: (Block | Provision)[];
}

export type Block = TextBlock | TableBlock | FigureBlock;

/**
 * What a stray text is: `note` 题注 (dates of passing and amending), `preface` text before the first
 * article, `heading` inside an appendix, `text` anything else that is kept where it stood,
 * `repeat` a title or note that only repeats, and `toc` a printed table of contents; the last two are not shown.
 */
export type TextRole = 'note' | 'preface' | 'heading' | 'text' | 'repeat' | 'toc';

export interface TextBlock {
  kind: 'text';
  role: TextRole;
  text: string;
  source: SourcePlace;
}

export interface TableCell {
  text: string;
  header: boolean;
  colspan?: number;
  rowspan?: number;
}

export interface TableBlock {
  kind: 'table';
  rows: TableCell[][];
  source: SourcePlace;
}

/** A picture whose file does not come with the text; its caption is kept. */
export interface FigureBlock {
  kind: 'figure';
  alt: string;
  source: SourcePlace;
}

export interface SourcePlace {
  file: string;
  /** 1-based line (Markdown) or paragraph (.docx). */
  line: number;
}

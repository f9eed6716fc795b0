import type { SourcePlace, TableCell } from './tree.ts';

/** One line of a source after its markup was taken off; the readers make these, the parser takes them. */
export type SourceLine = TextLine | TableLine | FigureLine | MarkerLine;

export interface TextLine {
  kind: 'text';
  /** Without markup, invisible characters and outer blanks; never empty, except for an empty heading. */
  text: string;
  /** Depth of a Markdown heading or Word heading style, 0 for running text. */
  depth: number;
  /** The line begins with a bold run, as article numbers do in Just Laws; its text. */
  strong?: string;
  /** The line stands inside a quoting container (Just Laws `:::`): never an article of this law. */
  quoted?: boolean;
  source: SourcePlace;
}

export interface TableLine {
  kind: 'table';
  rows: TableCell[][];
  source: SourcePlace;
}

export interface FigureLine {
  kind: 'figure';
  alt: string;
  source: SourcePlace;
}

/** `info-end` closes the 题注 of a LawRefBook file; `file` opens the next file of a law in several files. */
export interface MarkerLine {
  kind: 'marker';
  marker: 'info-end' | 'file';
  source: SourcePlace;
}

/** Characters without width or meaning that downloads leave behind: zero-width, joiners, marks of direction, BOM, soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\ufeff]/g;

/** Takes off invisible characters and outer blanks (full-width and non-breaking ones too); inner text stays. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/**
 * Look-alikes that statutes contain by mistake, each with what was meant. Applied only where the
 * meant form is certain: at the head of an article number.
 */
export const REPAIRS: readonly { readonly wrong: string; readonly right: string }[] = [
  { wrong: '笫', right: '第' },
];

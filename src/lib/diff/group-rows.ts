import { formatRange } from '../statute/anchors.ts';
import type { Provision } from '../statute/tree.ts';
import type { ArticleRow, PairedRow } from './match-articles.ts';

interface UnchangedKind {
  kind: 'same' | 'moved';
}

/** Neighbours whose wording stayed, all under their old numbers (`same`) or all shifted alike (`moved`). */
export interface UnchangedRun extends UnchangedKind {
  olds: Provision[];
  news: Provision[];
}

/** Rows with their unchanged neighbours drawn together, for showing a run in one line. */
export function groupRows(rows: readonly ArticleRow[]): (UnchangedRun | ArticleRow)[] {
  const blocks: (UnchangedRun | ArticleRow)[] = [];
  for (const row of rows) {
    if (!isUnchanged(row)) {
      blocks.push(row);
      continue;
    }
    const last = blocks.at(-1);
    if (last && 'news' in last && continues(last, row)) {
      last.olds.push(row.old);
      last.news.push(row.new);
    } else blocks.push({ kind: row.kind, olds: [row.old], news: [row.new] });
  }
  return blocks;
}

/** 第1–9条 of several, 第五条 of one, 一、至五、 of points. */
export function formatRunRange(provisions: readonly Provision[]): string {
  const [first, last] = [provisions[0]!, provisions.at(-1)!];
  if (first === last) return first.label;
  const isPlain = provisions.every(
    ({ form, suffix }) => form === 'article' && suffix === undefined,
  );
  return isPlain ? formatRange(provisions) : `${first.label}至${last.label}`;
}

/** How many rows of each kind there are. */
export function countRows(rows: readonly ArticleRow[]): Record<ArticleRow['kind'], number> {
  const counts = { same: 0, moved: 0, changed: 0, added: 0, removed: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

function isUnchanged(row: ArticleRow): row is PairedRow & UnchangedKind {
  return row.kind === 'same' || row.kind === 'moved';
}

function continues(run: UnchangedRun, row: PairedRow): boolean {
  if (run.kind !== row.kind) return false;
  if (run.kind === 'same') return true;
  const [old, now] = [run.olds.at(-1)!, run.news.at(-1)!];
  return isNext(old, row.old) && isNext(now, row.new);
}

function isNext(before: Provision, after: Provision): boolean {
  return (
    before.form === after.form &&
    before.suffix === undefined &&
    after.suffix === undefined &&
    after.number === before.number + 1
  );
}

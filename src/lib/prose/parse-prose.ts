import type { Nodes } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** A stretch of a text: offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** Markdown as MDX reads it, save that braces, tags and import lines are words like others. */
const parser = unified()
  .use(remarkParse)
  .use(leaveMarks)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough)
  .freeze();

/** What MDX switches off as well, so that code spans and blocks begin and end where they do there. */
function leaveMarks(this: Processor): void {
  const data = this.data();
  const disable = { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }];
}

/** All nodes of a Markdown text in reading order, and the stretches that are code spans or fenced blocks. */
export function parseProse(markdown: string): { nodes: Nodes[]; code: Span[] } {
  const nodes = [...walk(parser.parse(markdown))];
  const code = nodes
    .filter(({ type }) => type === 'code' || type === 'inlineCode')
    .map((node) => spanOf(node));
  return { nodes, code };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** Where a node of a parsed text stands. */
export function spanOf({ position }: Nodes): Span {
  return { start: position!.start.offset!, end: position!.end.offset! };
}

/** Whether a place lies within one of the stretches, which are in order. */
export function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}

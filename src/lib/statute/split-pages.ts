import { formatRange } from './anchors.ts';
import { isSplit, listProvisions } from './outline.ts';
import { trimPartName, type PartTitle } from './part-title.ts';
import type { Division, Statute, StatuteNode } from './tree.ts';

/** One page of a code that is split by 编. */
export interface StatutePage extends PartTitle {
  /** 第1040–1118条. */
  range: string;
  nodes: StatuteNode[];
}

/**
 * The pages of a code that is split: one for each division at the top; text before the first goes with
 * the first, appendices go with the last. Empty for a law that is shown on one page.
 */
export function splitPages(statute: Statute): StatutePage[] {
  if (!isSplit(statute)) return [];
  const pages: StatutePage[] = [];
  let leading: StatuteNode[] = [];
  for (const node of statute.children) {
    if (node.kind === 'division' && (node.level === 'part' || listProvisions([node]).length > 0)) {
      pages.push({ ...describe(node), nodes: [...leading, node] });
      leading = [];
    } else if (pages.length > 0) pages.at(-1)!.nodes.push(node);
    else leading.push(node);
  }
  return pages;
}

function describe(division: Division): Omit<StatutePage, 'nodes'> {
  return {
    label: division.label,
    name: trimPartName(division.name),
    range: formatRange(listProvisions(division.children)),
  };
}

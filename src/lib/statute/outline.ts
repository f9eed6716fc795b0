import type { Appendix, Division, Provision, Statute, StatuteNode } from './tree.ts';

/** All 条 (or 一、) of the law itself, in order; those of appendices are left out. */
export function listProvisions(nodes: readonly StatuteNode[]): Provision[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'provision') return [node];
    return node.kind === 'division' ? listProvisions(node.children) : [];
  });
}

/** All 条 (or 一、) in order, each with the names of the divisions around it, outermost first. */
export function listPlacedProvisions(
  nodes: readonly StatuteNode[],
  around: readonly string[] = [],
): { provision: Provision; around: readonly string[] }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'provision') return [{ provision: node, around }];
    return node.kind === 'division'
      ? listPlacedProvisions(node.children, [...around, node.name])
      : [];
  });
}

/** All 条 of the appendices, each with its appendix. */
export function listAppendixProvisions(
  statute: Statute,
): { appendix: Appendix; provision: Provision }[] {
  return statute.children
    .filter((node) => node.kind === 'appendix')
    .flatMap((appendix) =>
      appendix.children
        .filter((node) => node.kind === 'provision')
        .map((provision) => ({ appendix, provision })),
    );
}

/** Number of 条, each 之一 counted by itself; a text of 一、二、 alone has none. */
export function countArticles(statute: Statute): number {
  return listProvisions(statute.children).filter(({ form }) => form === 'article').length;
}

/** The 编 at the top of a code, empty where it has none. */
export function listParts(statute: Statute): Division[] {
  return statute.children.filter(
    (node): node is Division => node.kind === 'division' && node.level === 'part',
  );
}

/** A code of more articles than this is split over one page for each 编. */
export const SPLIT_ABOVE = 300;

/** True for a code that is shown one 编 a page. */
export function isSplit(statute: Statute): boolean {
  return countArticles(statute) > SPLIT_ABOVE && listParts(statute).length > 1;
}

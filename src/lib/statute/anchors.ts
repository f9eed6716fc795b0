import { formatArticleAnchor, type ArticleId } from './article-id.ts';
import { listProvisions } from './outline.ts';
import type { Division, Item, Provision, StatuteNode } from './tree.ts';

/** Anchors of all articles below the nodes, with their 款, 项 and 目. */
export function listAnchors(nodes: readonly StatuteNode[]): Set<string> {
  const anchors = new Set<string>();
  for (const provision of listProvisions(nodes)) {
    if (provision.form === 'clause') continue;
    const id = articleIdOf(provision);
    anchors.add(formatArticleAnchor(id));
    for (const part of provision.content) {
      if (part.kind !== 'paragraph') continue;
      const place = { ...id, paragraph: part.number };
      if (part.text !== '' || part === provision.content[0])
        anchors.add(formatArticleAnchor(place));
      addItems(part.items, place, anchors);
    }
  }
  return anchors;
}

/** The article of a provision. */
export function articleIdOf({ number, suffix }: Provision): ArticleId {
  return suffix === undefined ? { article: number } : { article: number, suffix };
}

/** The anchor of a provision: `a5` of an article, `c5` of a point 五、. */
export function provisionAnchor(provision: Provision): string {
  return provision.form === 'clause'
    ? `c${provision.number}`
    : formatArticleAnchor(articleIdOf(provision));
}

function addItems(items: readonly Item[], place: ArticleId, anchors: Set<string>): void {
  for (const item of items) {
    anchors.add(formatArticleAnchor({ ...place, item: item.number }));
    for (const { number } of item.items)
      anchors.add(formatArticleAnchor({ ...place, item: item.number, subitem: number }));
  }
}

export interface OutlineEntry {
  /** Id of the heading, as `renderStatute` gives it. */
  id: string;
  label: string;
  name: string;
  /** 第1–9条; empty where no article stands below. */
  range: string;
  children: OutlineEntry[];
}

/** Table of contents of a law or of one part, in the ids of `renderStatute`. Sections stay with their chapter. */
export function outlineOf(nodes: readonly StatuteNode[], place = ''): OutlineEntry[] {
  const divisions = nodes.filter((node): node is Division => node.kind === 'division');
  return divisions.map((division, index) => {
    const id = place === '' ? `d${index + 1}` : `${place}-${index + 1}`;
    return {
      id,
      label: division.label,
      name: division.name,
      range: formatRange(listProvisions(division.children)),
      children: outlineOf(division.children, id),
    };
  });
}

/** 第1–9条 of the articles given, 第5条 of one, empty of none. */
export function formatRange(provisions: readonly Provision[]): string {
  const articles = provisions.filter(({ form }) => form === 'article');
  const [first, last] = [articles[0], articles.at(-1)];
  if (!first || !last) return '';
  return first.number === last.number
    ? `第${first.number}条`
    : `第${first.number}–${last.number}条`;
}

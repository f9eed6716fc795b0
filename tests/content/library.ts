import { countArticles, listProvisions } from '../../src/lib/statute/outline.ts';
import type { Provision, StatuteNode } from '../../src/lib/statute/tree.ts';
import { assembleLaws } from '../../src/loaders/assemble-laws.ts';
import { readLawRegister } from '../../src/loaders/law-register.ts';
import {
  readStatutes,
  type ReadStatute,
  type ReadStatutes,
} from '../../src/loaders/read-statutes.ts';
import { CACHE_FOLDER } from '../../src/loaders/statute-cache.ts';
import { JUST_LAWS, LAWREFBOOK, X_STORAGE } from './corpus-folders.ts';

/** The day for which the facts of these tests were checked. */
const DAY = '2026-11-22';

/** Every text of the three corpora as the site reads it. */
export const readLibrary = (): Promise<ReadStatutes> =>
  readStatutes([JUST_LAWS, LAWREFBOOK, X_STORAGE], CACHE_FOLDER);

/** The one text whose first file's path begins so. */
export function findText({ texts }: ReadStatutes, path: string): ReadStatute {
  const found = texts.filter(({ files }) => files[0]?.startsWith(path));
  if (found.length !== 1) throw new Error(`${found.length} texts at ${path}`);
  return found[0]!;
}

export const assemble = (texts: readonly ReadStatute[]) =>
  assembleLaws(texts, readLawRegister().laws, DAY);

/** Counted articles: all, and those added with 之. */
export function count({ statute }: ReadStatute): [number, number] {
  const added = listProvisions(statute.children).filter(({ suffix }) => suffix !== undefined);
  return [countArticles(statute), added.length];
}

export function findArticle({ statute }: ReadStatute, number: number): Provision | undefined {
  return listProvisions(statute.children).find(
    (article) => article.number === number && !article.suffix,
  );
}

/** Every node of a kind, at any depth. */
export function listNodes<K extends StatuteNode['kind']>(
  nodes: readonly StatuteNode[],
  kind: K,
): Extract<StatuteNode, { kind: K }>[] {
  return nodes.flatMap((node) => [
    ...(node.kind === kind ? [node as Extract<StatuteNode, { kind: K }>] : []),
    ...(node.kind === 'division' || node.kind === 'appendix' ? listNodes(node.children, kind) : []),
  ]);
}

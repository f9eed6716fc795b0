import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCheckContext } from '../../src/checks/read-context.ts';
import type { CheckContext } from '../../src/checks/context.ts';
import type { CitationContext } from '../../src/lib/citation/find-citations.ts';
import { articleIdOf } from '../../src/lib/statute/anchors.ts';
import type { ArticleId } from '../../src/lib/statute/article-id.ts';
import { listProvisions } from '../../src/lib/statute/outline.ts';
import type { Item, SourcePlace, StatuteNode } from '../../src/lib/statute/tree.ts';
import { CACHE_FOLDER } from '../../src/loaders/statute-cache.ts';

/** A stretch of official text as the site hands it to the resolver, and where it stands in its file. */
export interface CitingText {
  text: string;
  context: CitationContext;
  /** Relative to the folder of the corpora. */
  file: string;
  /** UTF-16 offset in the file; undefined where the text does not stand there letter by letter. */
  offset: number | undefined;
}

export interface CitingLibrary {
  context: CheckContext;
  texts: CitingText[];
}

/** How many articles before its own a text may mean with 前条, as in src/data/citations.ts. */
const FURTHEST = 10;

/** All texts of the shown version of every law in these folders, in the order of the laws. */
export async function readCitingTexts(folders: string[], day: string): Promise<CitingLibrary> {
  const { context } = await readCheckContext({
    root: process.cwd(),
    folders,
    cacheDir: CACHE_FOLDER,
    day,
  });
  const texts = [...context.laws.keys()].flatMap((slug) => listTexts(slug, context));
  locate(texts, dirname(folders[0]!));
  return { context, texts };
}

type Unplaced = CitingText & { line: number };

function listTexts(slug: string, { names, open }: CheckContext): Unplaced[] {
  const statute = open(slug);
  if (!statute) return [];
  const articles = listProvisions(statute.children)
    .filter(({ form }) => form === 'article')
    .map(articleIdOf);
  const found: Unplaced[] = [];
  const add = (text: string, { file, line }: SourcePlace, here?: ArticleId) => {
    const at = articles.findIndex(
      ({ article, suffix }) => article === here?.article && suffix === here.suffix,
    );
    const before = at <= 0 ? [] : articles.slice(Math.max(0, at - FURTHEST), at).reverse();
    const context = { names, self: slug, here, before };
    if (text !== '') found.push({ text, context, file, line, offset: undefined });
  };
  const addItems = (items: readonly Item[], source: SourcePlace, here?: ArticleId) => {
    for (const item of items) {
      const own = here && { ...here, item: item.number };
      add(item.text, source, own);
      addItems(item.items, source, here);
    }
  };
  const walk = (nodes: readonly StatuteNode[], isAnnex: boolean) => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        if (node.role === 'preface' || node.role === 'text') add(node.text, node.source);
      } else if (node.kind === 'provision') {
        for (const part of node.content) {
          if (part.kind !== 'paragraph') continue;
          const here =
            isAnnex || node.form === 'clause'
              ? undefined
              : { ...articleIdOf(node), paragraph: part.number };
          add(part.text, node.source, here);
          addItems(part.items, node.source, here);
        }
      } else if (node.kind === 'division') walk(node.children, isAnnex);
      else if (node.kind === 'appendix') walk(node.children, true);
    }
  };
  walk(statute.children, false);
  return found;
}

/** Texts come in the order of their file: each is looked for behind the one before. */
function locate(texts: Unplaced[], root: string): void {
  for (const [file, group] of Map.groupBy(texts, (text) => text.file)) {
    const raw = readFileSync(join(root, file), 'utf8');
    const lines = [0];
    for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines.push(at + 1);
    let from = 0;
    for (const text of group) {
      const at = raw.indexOf(text.text, Math.max(from, lines[text.line - 1] ?? 0));
      if (at < 0) continue;
      text.offset = at;
      from = at + text.text.length;
    }
  }
}

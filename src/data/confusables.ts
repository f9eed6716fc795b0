import type { ConfusableWord } from '../lib/search/slips.ts';
import { readConfusables } from '../loaders/confusables.ts';
import { makeLinker } from './citations.ts';
import { loadLaws } from './laws.ts';

/** The words that are easily mixed up, each with a link to its article where that is on the site. */
export async function listConfusables(): Promise<ConfusableWord[][]> {
  const [linkTo, laws] = await Promise.all([makeLinker(), loadLaws()]);
  // Each article is named with its law, so that the law in which it would stand does not matter.
  const [law] = laws.values();
  return readConfusables(process.cwd()).groups.map((words) =>
    words.map(({ word, means, article }): ConfusableWord => {
      if (article === undefined) return [word, means];
      const [link] = law ? linkTo(article, { law }) : [];
      return link ? [word, means, article, link.href] : [word, means, article];
    }),
  );
}

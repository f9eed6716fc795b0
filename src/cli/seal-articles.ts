import { readCheckContext, type CheckOptions } from '../checks/read-context.ts';
import { listCitingFiles, sealFile } from '../checks/seals.ts';
import { readSeals, writeSeals } from '../loaders/article-seals.ts';

/**
 * `npm run check -- --seal`: notes for every citation that has no seal yet against which wording it was
 * checked. With files named, their seals are made anew: only after a person compared them again.
 */
export async function sealArticles(options: CheckOptions, files: readonly string[]): Promise<void> {
  const { context } = await readCheckContext(options);
  if (context.laws.size === 0) {
    console.log('没有官方全文，没法记下核对的版本。请设好 STATUTES_DIR 再执行。');
    return;
  }
  const seals = readSeals(options.root);
  let count = 0;
  for (const citing of listCitingFiles(context)) {
    const known = files.includes(citing.file) ? {} : (seals[citing.file] ?? {});
    const current = [...sealFile(citing, context)].map(
      ([key, { seal }]) => [key, known[key] ?? seal] as const,
    );
    count += current.filter(([key]) => !known[key]).length;
    if (current.length > 0) seals[citing.file] = Object.fromEntries(current);
  }
  writeSeals(options.root, seals);
  console.log(`记下了${count}处引用核对的版本（content/checked-articles.json）。`);
}

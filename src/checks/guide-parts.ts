import type { Problem } from '../lib/problem.ts';
import { formatPartSlug, formatPartTitle } from '../lib/statute/part-title.ts';
import { splitPages, type StatutePage } from '../lib/statute/split-pages.ts';
import type { Statute } from '../lib/statute/tree.ts';
import { reportGuide } from '../loaders/guide-file.ts';
import { GUIDE_FOLDER, type GuideFile } from '../loaders/guide-files.ts';
import type { CheckContext } from './context.ts';

const pages = new WeakMap<Statute, StatutePage[]>();

/** The pages of a code that is split by 编, made once for each text; empty where the text is not here or not split. */
export function listPartPages(slug: string, { open }: Pick<CheckContext, 'open'>): StatutePage[] {
  const statute = open(slug);
  if (!statute) return [];
  const known = pages.get(statute) ?? splitPages(statute);
  pages.set(statute, known);
  return known;
}

/** The page of the 编 that a part guide explains; undefined where there is none, or the text is not here. */
export function findPartPage(
  { slug, part }: GuideFile,
  context: Pick<CheckContext, 'open'>,
): StatutePage | undefined {
  return listPartPages(slug, context).find(
    ({ label, name }) => label === part?.label && name === part.name,
  );
}

/** The guide of a 编 names one that its law has (where the text is here), and its file has the name of the page. */
export function checkPartTitle(file: GuideFile, context: CheckContext): Problem[] {
  const { slug, part, guide, lineOf } = file;
  if (!part) return [];
  const report = (message: string, cure: string) => [
    reportGuide(file.file, lineOf(['part']), message, cure),
  ];
  const title = formatPartTitle(part);
  const known = listPartPages(slug, context);
  // A text that lacks articles is reported as such, and may lack the 编 for that reason.
  const isWhole = context.laws.get(slug)?.expectedArticles === undefined;
  if (isWhole && context.open(slug) && known.length === 0) {
    return report(
      `《${guide.shortTitle}》的全文没有按编分页，没有“${title}”这一页。`,
      `请把这些白话写进 ${GUIDE_FOLDER}/${slug}.mdx。`,
    );
  }
  if (isWhole && known.length > 0 && !findPartPage(file, context)) {
    const titles = known.map(formatPartTitle).join('、');
    return report(`《${guide.shortTitle}》没有“${title}”。`, `请改正 part，有这些：${titles}。`);
  }
  const address = formatPartSlug(part.name);
  return address === part.slug
    ? []
    : report(
        `文件名是 ${part.slug}，“${title}”那一页的网址名是 ${address}。`,
        `请核对 part，或把文件名改成 ${address}.mdx。`,
      );
}

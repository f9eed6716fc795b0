import type { Problem } from '../lib/problem.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
import {
  formatArticleAnchor,
  formatArticleId,
  parseNoteNumber,
} from '../lib/statute/article-id.ts';
import { formatPartSlug, formatPartTitle } from '../lib/statute/part-title.ts';
import { reportGuide } from '../loaders/guide-file.ts';
import { GUIDE_FOLDER, type GuideFile } from '../loaders/guide-files.ts';
import type { Check, CheckContext } from './context.ts';
import { findPartPage, listPartPages } from './guide-parts.ts';

/**
 * Every note explains an article that exists and, in the guide of a 编, stands in it (where the full text is
 * here); each article of a law is explained once.
 */
export const checkGuideNotes: Check = (context) => {
  const noted = new Map<string, string>();
  return context.guides.flatMap((file) => {
    const statute = context.open(file.slug);
    const anchors = statute && listAnchors(statute.children);
    const page = findPartPage(file, context);
    const own = page && listAnchors(page.nodes);
    return file.guide.articles.flatMap((_, index): Problem[] => {
      const anchor = formatArticleAnchor(idOf(file, index));
      const first = noted.get(`${file.slug}#${anchor}`);
      if (first !== undefined) return [reportTwice(file, index, first)];
      noted.set(`${file.slug}#${anchor}`, file.file);
      if (anchors && !anchors.has(anchor)) return [reportAbsent(file, index, context)];
      return own && !own.has(anchor) ? [reportElsewhere(file, index, context)] : [];
    });
  });
};

const idOf = ({ guide }: GuideFile, index: number) => parseNoteNumber(guide.articles[index]!.no)!;
const lineOf = (file: GuideFile, index: number) => file.lineOf(['articles', index, 'no']);

function reportTwice(file: GuideFile, index: number, first: string): Problem {
  const article = formatArticleId(idOf(file, index));
  const same = first === file.file;
  return {
    kind: 'guide-note-twice',
    severity: 'error',
    file: file.file,
    line: lineOf(file, index),
    message: same ? `${article}写了两次白话。` : `${article}在 ${first} 里已经写过白话。`,
    cure: same ? '请合成一条。' : '请合成一条，只留在一个文件里。',
  };
}

function reportAbsent(file: GuideFile, index: number, { laws }: CheckContext): Problem {
  const { shortTitle, articles } = file.guide;
  const count = laws.get(file.slug)?.shown.articles ?? 0;
  return {
    kind: 'guide-note-no-article',
    severity: 'error',
    file: file.file,
    line: lineOf(file, index),
    message: `“${articles[index]!.title}”写的是${formatArticleId(idOf(file, index))}，《${shortTitle}》共${count}条，没有这一条。`,
    cure: '法律可能改过，条号变了；请按现行文本改正 no。',
  };
}

function reportElsewhere(file: GuideFile, index: number, context: CheckContext): Problem {
  const { title } = file.guide.articles[index]!;
  const anchor = formatArticleAnchor(idOf(file, index));
  const home = listPartPages(file.slug, context).find(({ nodes }) =>
    listAnchors(nodes).has(anchor),
  );
  return reportGuide(
    file.file,
    lineOf(file, index),
    `“${title}”写的是${formatArticleId(idOf(file, index))}，“${formatPartTitle(file.part!)}”只有${findPartPage(file, context)!.range}。`,
    `请改正 no，或把这条白话移到 ${GUIDE_FOLDER}/${file.slug}/${formatPartSlug(home!.name)}.mdx。`,
  );
}

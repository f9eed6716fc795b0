import type { Problem } from '../lib/problem.ts';
import { articleOnly, formatArticleAnchor, formatArticleId } from '../lib/statute/article-id.ts';
import { articleIdOf } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { digestArticle, type Seal } from '../loaders/article-seals.ts';
import type { Check, CheckContext } from './context.ts';
import { placeCitations, type PlacedCitation } from './guide-places.ts';
import { listStatements, placeStatementCitations } from './statements.ts';

/** A file of ours with all that it cites. */
export interface CitingFile {
  file: string;
  citations: PlacedCitation[];
}

/** Guides, then topics, services and glossary, file after file. */
export function listCitingFiles(context: CheckContext): CitingFile[] {
  const statements = Map.groupBy(listStatements(context), ({ file }) => file);
  return [
    ...context.guides.map((guide) => ({
      file: guide.file,
      citations: placeCitations(guide, context.names),
    })),
    ...[...statements].map(([file, all]) => ({
      file,
      citations: all.flatMap((statement) => placeStatementCitations(statement, context)),
    })),
  ];
}

/** Every article that we cite still reads as it did when the file was checked against it. */
export const checkSeals: Check = (context) =>
  listCitingFiles(context).flatMap((citing) => {
    const { file } = citing;
    const seals = context.seals[file] ?? {};
    const current = sealFile(citing, context);
    const unsealed = [...current].filter(([key]) => !seals[key]).map(([, article]) => article);
    const changed = [...current].flatMap(([key, { seal, line, label }]): Problem[] =>
      seals[key] && seals[key].digest !== seal.digest
        ? [reportChanged(file, line, label, seals[key], seal)]
        : [],
    );
    if (unsealed.length === 0) return changed;
    return [
      ...changed,
      // Beside sealed ones, each new citation is one to look at: its number may be a slip of the pen.
      ...(unsealed.length === current.size
        ? [reportUnsealed(file, unsealed.length)]
        : unsealed.map(({ line, label }) => reportNew(file, line, label))),
    ];
  });

/** What the seals of a file would be today: each cited article with its first line in it. Articles not here are left out. */
export function sealFile(
  { citations }: CitingFile,
  context: CheckContext,
): Map<string, { seal: Seal; line: number; label: string }> {
  const sealed = new Map<string, { seal: Seal; line: number; label: string }>();
  for (const { slug, id, line } of citations) {
    const article = articleOnly(id);
    const key = `${slug}#${formatArticleAnchor(article)}`;
    if (slug === undefined || sealed.has(key)) continue;
    const law = context.laws.get(slug);
    const digest = digestOf(slug, formatArticleAnchor(article), context);
    if (!law || digest === undefined) continue;
    sealed.set(key, {
      seal: { version: law.shown.date ?? '', digest },
      line,
      label: `《${law.shortTitle}》${formatArticleId(article)}`,
    });
  }
  return sealed;
}

const digests = new WeakMap<object, Map<string, string>>();

function digestOf(slug: string, anchor: string, context: CheckContext): string | undefined {
  const statute = context.open(slug);
  if (!statute) return undefined;
  let known = digests.get(statute);
  if (!known) {
    known = new Map(
      listProvisions(statute.children).map((provision) => [
        formatArticleAnchor(articleIdOf(provision)),
        digestArticle(provision),
      ]),
    );
    digests.set(statute, known);
  }
  return known.get(anchor);
}

function reportChanged(file: string, line: number, label: string, was: Seal, is: Seal): Problem {
  return {
    kind: 'article-changed',
    severity: 'warning',
    file,
    line,
    message: `${label}的文字变了（核对时是${was.version}的文本，现在是${is.version}的），页面会提示“条文已变动，正在核对”。`,
    cure: `请对照新条文改好，再执行 npm run check -- --seal ${file} 记下核对过的版本。`,
  };
}

function reportUnsealed(file: string, count: number): Problem {
  return {
    kind: 'article-unsealed',
    severity: 'warning',
    file,
    message: `有${count}处引用还没有记下核对的版本，以后法律改了不会提醒。`,
    cure: '核对过之后，执行 npm run check -- --seal。',
  };
}

function reportNew(file: string, line: number, label: string): Problem {
  return {
    kind: 'article-unsealed',
    severity: 'warning',
    file,
    line,
    message: `${label}是新引用的，还没有记下核对的版本，以后法律改了不会提醒。`,
    cure: '请对照原文核对条号，核对过之后，执行 npm run check -- --seal。',
  };
}

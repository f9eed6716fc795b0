import { findCitations } from '../lib/citation/find-citations.ts';
import type { Problem } from '../lib/problem.ts';
import { textOfProvision } from '../lib/statute/statute-text.ts';
import type { GlossaryLine } from '../loaders/glossary.ts';
import type { Check, CheckContext } from './context.ts';
import { openArticle } from './open-articles.ts';

/** Each term is explained once, its article is about it, and one defined for a single law says which. */
export const checkGlossary: Check = (context) => [
  ...findTwice(context.glossary, ({ term }) => term),
  ...findTwice(context.glossary, ({ slug }) => slug),
  ...context.glossary.flatMap((term) => checkArticle(term, context)),
];

function findTwice(
  terms: readonly GlossaryLine[],
  nameOf: (term: GlossaryLine) => string,
): Problem[] {
  const first = new Map<string, GlossaryLine>();
  return terms.flatMap((term): Problem[] => {
    const name = nameOf(term);
    const other = first.get(name);
    if (!other) first.set(name, term);
    if (!other) return [];
    return [
      {
        kind: 'term-twice',
        severity: 'error',
        file: term.file,
        line: term.line,
        message: `“${name}”在 ${other.file} 第${other.line}行已经写过。`,
        cure: '一个词只解释一处，网址名也各用各的。',
      },
    ];
  });
}

function checkArticle(term: GlossaryLine, context: CheckContext): Problem[] {
  const place = { file: term.file, line: term.line };
  const known = new Set([...context.laws.keys(), ...context.register.map(({ slug }) => slug)]);
  const strange = (term.within ?? [])
    .filter((slug) => !known.has(slug))
    .map((slug) => ({
      kind: 'term-scope',
      severity: 'error' as const,
      ...place,
      message: `“${term.term}”的 within 写了“${slug}”，没有这部法律。`,
      cure: '请写登记表里的 slug。',
    }));
  const [citation] = findCitations(term.article, { names: context.names });
  const article =
    citation?.slug === undefined ? undefined : openArticle(citation.slug, citation.id, context);
  if (!article) return strange;
  const text = textOfProvision(article.content);
  const isDefinedForIt = new RegExp(
    `本(?:法典?|条例|规定|办法|解释)(?:中)?所称的?(?:[^，。；]{0,12}[、和])?“?${RegExp.escape(term.term)}`,
    'u',
  ).test(text);
  return [
    ...strange,
    ...(text.includes(term.term)
      ? []
      : [
          {
            kind: 'term-not-in-article',
            severity: 'warning' as const,
            ...place,
            message: `${term.article}里没有“${term.term}”这个词。`,
            cure: '请打开原文核对；那一条说的就是这件事、只是用词不同的，不用管。',
          },
        ]),
    ...(isDefinedForIt && !term.within
      ? [
          {
            kind: 'term-scope',
            severity: 'error' as const,
            ...place,
            message: `${term.article}说的是“本法所称${term.term}”，只在那部法律里作数，这个词条却没有写 within。`,
            cure: '请用 within 写明在哪几部法律里是这个意思。',
          },
        ]
      : []),
  ];
}

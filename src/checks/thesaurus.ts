import type { Problem } from '../lib/problem.ts';
import { listTexts } from '../lib/statute/statute-text.ts';
import { formatTitleKey } from '../lib/statute/title.ts';
import { THESAURUS_FILE, type ThesaurusLine } from '../loaders/thesaurus.ts';
import type { Check, CheckContext } from './context.ts';

/** Share of the registered laws without which a term that is not found may simply be in a text not here. */
const MOST = 0.9;

/**
 * Each everyday word stands once, and each term that it leads to does occur in the texts of the library:
 * in that of its law, where it names one.
 */
export const checkThesaurus: Check = (context) => [
  ...context.thesaurus.flatMap(checkWords),
  ...findTwice(context.thesaurus),
  ...checkTerms(context),
];

function checkWords({ say, means, line }: ThesaurusLine): Problem[] {
  return say
    .filter((word) => means.includes(word))
    .map((word) => ({
      kind: 'thesaurus-say-is-term',
      severity: 'error' as const,
      file: THESAURUS_FILE,
      line,
      message: `“${word}”既是说法，又是它自己指的词。`,
      cure: '原文里有的词本来就找得到，请从 say 里删去它。',
    }));
}

function findTwice(entries: readonly ThesaurusLine[]): Problem[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ say, line }) =>
    say.flatMap((word): Problem[] => {
      const first = lines.get(word);
      if (first === undefined) lines.set(word, line);
      if (first === undefined) return [];
      return [
        {
          kind: 'thesaurus-say-twice',
          severity: 'error',
          file: THESAURUS_FILE,
          line,
          message: `“${word}”在第${first}行已经写过。`,
          cure: '一个说法只写一处，请把两处的 means 合在一起。',
        },
      ];
    }),
  );
}

function checkTerms(context: CheckContext): Problem[] {
  const { thesaurus, register, laws, day } = context;
  if (thesaurus.length === 0) return [];
  if (laws.size === 0) return [reportUnchecked('没有官方全文，日常说法里的法律用语没有核对。')];
  const found = findTermsByLaw(context);
  const everywhere = new Set([...found.values()].flatMap((terms) => [...terms]));
  const slugs = new Map(
    [...register.map(({ slug, title }) => ({ slug, title })), ...listTitles(context)].map(
      ({ slug, title }) => [formatTitleKey(title), slug],
    ),
  );
  const problems = thesaurus.flatMap(({ say, means, law, line }): Problem[] => {
    const slug = law === undefined ? undefined : slugs.get(formatTitleKey(law));
    if (law !== undefined && slug === undefined) return [reportLaw(law, line)];
    if (slug !== undefined && !laws.has(slug)) return [];
    const terms = slug === undefined ? everywhere : (found.get(slug) ?? new Set());
    return means
      .filter((term) => !terms.has(term))
      .map((term) => reportAbsent(say[0]!, term, law, line));
  });
  const inForce = register.filter(({ repealed }) => repealed === undefined || repealed > day);
  const present = inForce.filter(({ slug }) => laws.has(slug)).length;
  if (problems.length === 0 || present >= inForce.length * MOST) return problems;
  return [
    reportUnchecked(
      `登记的${inForce.length}部法律只有${present}部的全文，有${problems.length}个法律用语没有找到，不知道写错没有。`,
    ),
  ];
}

function listTitles({ laws }: CheckContext): { slug: string; title: string }[] {
  return [...laws].map(([slug, { title }]) => ({ slug, title }));
}

/** Slug of each law with a text → the terms of the thesaurus that its text holds. */
function findTermsByLaw({ thesaurus, laws, open }: CheckContext): Map<string, Set<string>> {
  const findTerms = makeTermFinder(new Set(thesaurus.flatMap(({ means }) => means)));
  const found = new Map<string, Set<string>>();
  for (const slug of laws.keys()) {
    const statute = open(slug);
    if (statute) found.set(slug, findTerms(listTexts(statute).join('\n')));
  }
  return found;
}

/** Finds which terms, of two characters or more, a text holds, in one pass: thousands of terms, millions of characters. */
function makeTermFinder(terms: ReadonlySet<string>): (text: string) => Set<string> {
  const byStart = new Map<number, string[]>();
  const starts = new Uint8Array(0x10000);
  for (const term of terms) {
    const start = startAt(term, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), term]);
    starts[term.charCodeAt(0)] = 1;
  }
  return (raw) => {
    const text = raw.replace(/[ \t\u3000]/g, '');
    const found = new Set<string>();
    for (let at = 0; at < text.length - 1; at += 1) {
      if (starts[text.charCodeAt(at)] === 0) continue;
      for (const term of byStart.get(startAt(text, at)) ?? [])
        if (!found.has(term) && text.startsWith(term, at)) found.add(term);
    }
    return found;
  };
}

/** The two characters at a place as one number. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function reportAbsent(said: string, term: string, law: string | undefined, line: number): Problem {
  const where = law === undefined ? '放进来的全文' : `《${law}》`;
  return {
    kind: 'thesaurus-term-absent',
    severity: 'error',
    file: THESAURUS_FILE,
    line,
    message: `“${said}”指的“${term}”，${where}里一处也没有。`,
    cure: '请改成原文里有的词，一字不差。',
  };
}

function reportLaw(law: string, line: number): Problem {
  return {
    kind: 'thesaurus-law-unknown',
    severity: 'error',
    file: THESAURUS_FILE,
    line,
    message: `law 写的《${law}》不在登记表里，也没有全文。`,
    cure: '请照登记表写法律的全名，可以不写“中华人民共和国”；拿不准的，删去 law。',
  };
}

function reportUnchecked(message: string): Problem {
  return {
    kind: 'thesaurus-unchecked',
    severity: 'warning',
    file: THESAURUS_FILE,
    message,
    cure: '请放入官方全文，再检查一遍。',
  };
}

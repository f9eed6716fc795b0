import { parseRule, type ListedKind, type Rule } from '../lib/ledger/rule.ts';
import type { Problem } from '../lib/problem.ts';
import type { Check, CheckContext } from './context.ts';
import { findUnknownNames, isUnread } from './names.ts';

/** What the rules of a standard name is on the site: a slip would make an item that nobody can meet. */
export const checkStandards: Check = (context) =>
  context.standards.flatMap(({ file, data, lineOf }) => [
    ...findUnknownNames(
      { file, line: lineOf(['communities']) },
      'communities',
      data.communities,
      'communities',
      context,
    ),
    ...data.items.flatMap(({ rule }, index): Problem[] => {
      const parsed = parseRule(rule);
      const named = 'rule' in parsed ? nameOf(parsed.rule) : undefined;
      if (!named || isKnown(named, context)) return [];
      return [
        {
          kind: 'standard-name',
          severity: 'error',
          file,
          line: lineOf(['items', index, 'rule']),
          message: `规则“${rule}”里的 ${named.slug}，网站上没有。`,
          cure: `请写 content/${FOLDERS[named.kind]} 里的文件名；网站上确实没有对应的，写 human。`,
        },
      ];
    }),
  ]);

const FOLDERS = {
  service: 'services',
  law: 'laws',
  path: 'paths',
  day: 'days',
  quiz: 'quizzes',
  case: 'cases',
  topic: 'topics',
} as const;

interface Named {
  kind: ListedKind;
  slug: string;
}

/** The entry that a rule names. */
function nameOf(rule: Rule): Named | undefined {
  if (rule.form === 'themed-day') return { kind: 'day', slug: rule.slug };
  if (rule.form === 'law') return { kind: 'law', slug: rule.name };
  return rule.form === 'listed' ? rule : undefined;
}

function isKnown({ kind, slug }: Named, context: CheckContext): boolean {
  const folder = FOLDERS[kind];
  if (isUnread(folder, slug, context)) return true;
  if (folder !== 'laws') return context[folder].some((entry) => entry.slug === slug);
  return (
    context.laws.has(slug) ||
    [...context.register, ...context.guides].some((law) => law.slug === slug)
  );
}

import { z } from 'astro/zod';

/** What a text, a list or a number has too much or too little of; Zod's own words tell types and signs. */
function describeSize(issue: z.core.$ZodRawIssue): string | undefined {
  const unit = { string: '个字', array: '条' }[String(issue['origin'])];
  const isNumber = issue['origin'] === 'number';
  if (issue.code === 'too_small') {
    if (isNumber) return `${issue['inclusive'] ? '最小是' : '要大于'}${issue['minimum']}`;
    return unit && `至少${issue['minimum']}${unit}`;
  }
  if (issue.code !== 'too_big') return undefined;
  if (isNumber) return `${issue['inclusive'] ? '最大是' : '要小于'}${issue['maximum']}`;
  return unit && `最多${issue['maximum']}${unit}`;
}

// Volunteers read these messages.
z.config({
  ...z.locales.zhCN(),
  customError: (issue) => (issue.input === undefined ? '还没有填' : describeSize(issue)),
});

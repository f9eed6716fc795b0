import { GRADES, type LedgerTally } from './satisfaction.ts';

/** Where the forms of a month stand. */
export function tallyPath(community: string, month: string): string {
  return `content/tallies/${month.slice(0, 4)}/${community}-${month}.yaml`;
}

/** The file of a month's forms, as `content/README.md` shows it. */
export function formatTally(
  community: string,
  { month, given, counts, remarks }: LedgerTally,
): string {
  const lines = remarks.map((remark) => remark.trim()).filter((remark) => remark !== '');
  return [
    `community: ${community}`,
    `month: ${month}`,
    `given: ${given}`,
    `counts: { ${GRADES.map((grade) => `${grade}: ${counts[grade]}`).join(', ')} }`,
    // JSON strings are YAML strings: whatever is written stays words.
    ...(lines.length > 0
      ? ['remarks:', ...lines.map((line) => `  - ${JSON.stringify(line)}`)]
      : []),
    '',
  ].join('\n');
}

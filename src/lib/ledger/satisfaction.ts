/** What may be ticked on the paper form, the best first. */
export const GRADES = ['很满意', '满意', '一般', '不满意'] as const;
export type Grade = (typeof GRADES)[number];

/** The forms of one month, counted by hand. */
export interface LedgerTally {
  /** `2026-09`. */
  month: string;
  /** Forms that were handed out. */
  given: number;
  counts: Readonly<Record<Grade, number>>;
  /** What was written on them, without names. */
  remarks: readonly string[];
}

export interface Satisfaction {
  given: number;
  /** Forms that came back: the sum of the counts. */
  returned: number;
  counts: Record<Grade, number>;
  /** Of a hundred that came back, how many ticked 很满意 or 满意; undefined where none came back. */
  percent: number | undefined;
}

/** Forms of several months together. */
export function sumTallies(tallies: readonly LedgerTally[]): Satisfaction {
  const counts = Object.fromEntries(
    GRADES.map((grade) => [grade, tallies.reduce((sum, { counts }) => sum + counts[grade], 0)]),
  ) as Record<Grade, number>;
  const returned = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
  const pleased = counts['很满意'] + counts['满意'];
  return {
    given: tallies.reduce((sum, { given }) => sum + given, 0),
    returned,
    counts,
    percent: returned === 0 ? undefined : Math.floor((pleased / returned) * 100),
  };
}

import type { DatedVersion } from './timeline.ts';

/** Something that happened to a law on a day: it began to apply, its new wording began, it ended. */
export interface LawChange {
  day: string;
  kind: 'began' | 'amended' | 'repealed';
  /** Slug of the law. */
  slug: string;
  /** Slug of the law that ended it. */
  by?: string;
}

/** The changes that a dated table tells, from `since` on, newest first. Days that are not known tell nothing. */
export function listChanges(
  slug: string,
  timeline: readonly DatedVersion[],
  since: string,
): LawChange[] {
  const changes = timeline.flatMap((version, index): LawChange[] => {
    const began = version.effectiveFrom;
    const isFirst = index === timeline.length - 1;
    const first: LawChange[] =
      began === undefined ? [] : [{ day: began, kind: isFirst ? 'began' : 'amended', slug }];
    if (version.endedBy !== 'repealed' || version.effectiveTo === undefined) return first;
    const ended: LawChange = { day: version.effectiveTo, kind: 'repealed', slug };
    return [
      version.repealedBy === undefined ? ended : { ...ended, by: version.repealedBy },
      ...first,
    ];
  });
  return changes.filter(({ day }) => day >= since).sort((a, b) => b.day.localeCompare(a.day));
}

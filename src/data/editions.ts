import type { Lecture } from '../schemas/lecture.ts';
import { STRINGS } from '../strings.ts';
import type { Law } from './laws.ts';

/** Something that changed on a page, for whoever holds an older print of it. */
export interface PageChange {
  /** ISO day. */
  on: string;
  what: string;
}

/** When the wording of a law changed or ended, and when its guide was compared anew. */
export function listLawChanges({ timeline, guide }: Law): PageChange[] {
  const words = STRINGS.edition;
  const dated = timeline.flatMap(({ effectiveFrom, effectiveTo, endedBy }) => [
    ...(effectiveFrom === undefined ? [] : [{ on: effectiveFrom, what: words.amended }]),
    ...(effectiveTo !== undefined && endedBy === 'repealed'
      ? [{ on: effectiveTo, what: words.repealed }]
      : []),
  ]);
  return [...dated, ...listReviews(guide?.data.reviewed)];
}

/** What was changed of a lecture after it had been announced. */
export function listLectureChanges({ changes, reviewed }: Lecture): PageChange[] {
  const words = STRINGS.lectures.banner;
  return [
    ...changes.map(({ on, what, why }) => ({ on, what: `${words[what]}：${why}` })),
    ...listReviews(reviewed),
  ];
}

/** When a page was compared with the official texts last. */
export function listReviews(reviewed: { on: string } | undefined): PageChange[] {
  return reviewed ? [{ on: reviewed.on, what: STRINGS.edition.reviewed }] : [];
}

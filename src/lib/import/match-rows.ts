import { countDays } from '../calendar/day.ts';
import { lectureStatus } from '../lecture/status.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import { bareText } from './cells.ts';
import type { KnownFile } from './known.ts';
import type { Draft } from './read-draft.ts';

/** A lecture that stands in a file. */
export interface KnownLecture {
  file: KnownFile;
  data: Lecture;
}

/** Days by which a lecture may have been put off and still be the same. */
const FARTHEST = 92;

/**
 * The lecture that each row means: the same title at the same time; else the same title, nearest in time, of those to
 * come; else the same time and place. A lecture is meant by one row at most.
 */
export function matchRows(
  drafts: readonly Draft[],
  lectures: readonly KnownLecture[],
  today: string,
): Map<Draft, KnownLecture> {
  const matches = new Map<Draft, KnownLecture>();
  const taken = new Set<KnownLecture>();
  for (const weigh of [weighSame, weighTitle, weighPlace]) {
    const pairs = drafts
      .filter((draft) => !matches.has(draft))
      .flatMap((draft) =>
        lectures
          .filter(({ data }) => data.community === draft.community)
          .map((lecture) => ({ draft, lecture, weight: weigh(draft, lecture.data, today) })),
      )
      .filter((pair): pair is typeof pair & { weight: number } => pair.weight !== undefined)
      .sort((a, b) => a.weight - b.weight);
    for (const { draft, lecture } of pairs) {
      if (matches.has(draft) || taken.has(lecture)) continue;
      matches.set(draft, lecture);
      taken.add(lecture);
    }
  }
  return matches;
}

/** The moment that a row tells, 2026-12-04 14:30. */
export function startOf({ when }: Draft): string | undefined {
  return when.kind === 'moment' ? `${when.day} ${when.start}` : undefined;
}

const isSameTitle = (draft: Draft, { title }: Lecture) => bareText(draft.title) === bareText(title);

function weighSame(draft: Draft, lecture: Lecture): number | undefined {
  const start = startOf(draft);
  if (!isSameTitle(draft, lecture) || start === undefined) return undefined;
  if (lecture.start === start) return 0;
  // A plan without years is of the year in which the lecture stands.
  const isOtherYear =
    draft.when.kind === 'moment' &&
    draft.when.isYearGuessed &&
    lecture.start.slice(5) === start.slice(5);
  return isOtherYear ? 1 : undefined;
}

function weighTitle(draft: Draft, lecture: Lecture, today: string): number | undefined {
  if (
    !isSameTitle(draft, lecture) ||
    lecture.held ||
    lecture.end < today ||
    draft.when.kind === 'every'
  )
    return undefined;
  // What was cancelled and stands in the plan again on another day is another lecture.
  if (lectureStatus(lecture) === 'cancelled' && draft.status === undefined) return undefined;
  const start = startOf(draft);
  if (start === undefined) return FARTHEST + 1;
  const days = Math.abs(countDays(lecture.start.slice(0, 10), start.slice(0, 10)));
  return days <= FARTHEST ? days : undefined;
}

function weighPlace(draft: Draft, lecture: Lecture, today: string): number | undefined {
  const isFree = !lecture.held && lecture.end >= today && lectureStatus(lecture) !== 'cancelled';
  const isSame =
    draft.status === undefined &&
    lecture.start === startOf(draft) &&
    draft.place !== '' &&
    bareText(lecture.place) === bareText(draft.place);
  return isFree && isSame && draft.title !== '' ? 0 : undefined;
}

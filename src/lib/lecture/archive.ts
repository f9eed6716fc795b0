import { addDays } from '../calendar/day.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import { communityHref } from '../url.ts';

/** Days after which a lecture that left nothing to read or to look at needs no page of its own. */
const KEPT = 366;

/** What of a lecture decides on its page. */
export type LectureStock = Pick<Lecture, 'end' | 'points' | 'cases' | 'items' | 'pictures'> & {
  held?: Pick<NonNullable<Lecture['held']>, 'photos' | 'questions'> | undefined;
};

/** Whether somebody finds something to learn in it: a handout, cases, questions, pictures. */
export function hasMaterial(lecture: LectureStock, body = ''): boolean {
  const { points, cases, items, pictures, held } = lecture;
  const lists = [points, cases, items, pictures, held?.photos ?? [], held?.questions ?? []];
  return body !== '' || lists.some((list) => list.length > 0);
}

/**
 * Whether on a day (ISO) a lecture stands only on the page of its community's year: it was over more than a year
 * before, and left nothing but that it was held. Its address stays and leads there.
 */
export function isArchivedOn(lecture: LectureStock, today: string, body = ''): boolean {
  return lecture.end < addDays(today, -KEPT) && !hasMaterial(lecture, body);
}

/** Where an archived lecture stands. */
export function archiveHref(
  slug: string,
  { community, start }: Pick<Lecture, 'community' | 'start'>,
): string {
  return `${communityHref(community, 'lectures')}${start.slice(0, 4)}/#${slug}`;
}

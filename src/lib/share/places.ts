import {
  caseHref,
  communityHref,
  dayHref,
  lawHref,
  lectureHref,
  monthHref,
  pathHref,
  procedureHref,
  quizHref,
  serviceHref,
  topicHref,
} from '../url.ts';
import type { PlaceKey } from './short-code.ts';

/** Pages that stand by themselves, with short addresses of their own. */
export const LONE_PAGES = [
  '/',
  '/topics/',
  '/laws/',
  '/cases/',
  '/quizzes/',
  '/quizzes/contest/',
  '/paths/',
  '/lectures/',
  '/calendar/',
  '/days/',
  '/services/',
  '/glossary/',
  '/self-government/',
  '/self-government/election/',
  '/self-government/covenant/',
  '/self-government/errands/',
  '/search/',
] as const;

const HREFS: Readonly<Record<string, (name: string) => string>> = {
  page: (path) => path,
  law: lawHref,
  part: (name) => lawHref(...(name.split('/') as [string, string])),
  topic: topicHref,
  service: serviceHref,
  day: dayHref,
  case: caseHref,
  quiz: quizHref,
  lecture: lectureHref,
  path: pathHref,
  procedure: procedureHref,
  covenant: (slug) => communityHref(slug, 'covenant'),
  notices: (slug) => communityHref(slug, 'notices'),
  month: (month) => monthHref(Number(month.slice(0, 4)), Number(month.slice(5))),
  community: (slug) => communityHref(slug),
};

/** Where a place is on the site, `case:x` → `/cases/x/`; undefined for a kind that is none. */
export function placeHref(key: PlaceKey): string | undefined {
  const at = key.indexOf(':');
  return HREFS[key.slice(0, at)]?.(key.slice(at + 1));
}

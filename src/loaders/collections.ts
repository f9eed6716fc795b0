import type { z } from 'astro/zod';
import { caseStudy } from '../schemas/case-study.ts';
import { community } from '../schemas/community.ts';
import { covenant, covenantTemplate } from '../schemas/covenant.ts';
import { errands } from '../schemas/errands.ts';
import { holidayYear } from '../schemas/holidays.ts';
import { learningPath } from '../schemas/learning-path.ts';
import { lecture } from '../schemas/lecture.ts';
import { noticePlan } from '../schemas/notice-plan.ts';
import { notice } from '../schemas/notice.ts';
import { person } from '../schemas/person.ts';
import { printRun } from '../schemas/print-run.ts';
import { procedure } from '../schemas/procedure.ts';
import { quiz } from '../schemas/quiz.ts';
import { series } from '../schemas/series.ts';
import { service } from '../schemas/service.ts';
import { standard } from '../schemas/standard.ts';
import { tally } from '../schemas/tally.ts';
import { themedDay } from '../schemas/themed-day.ts';
import { topic } from '../schemas/topic.ts';

/** Files of one kind, an entry each. */
export interface CollectionKind<S extends z.ZodType = z.ZodType> {
  /** Where they stand, from the root; entries of many years in a folder for each, which is not part of the address. */
  folder: string;
  schema: S;
  /** Data above a text; without it data alone, `.yaml`. */
  extension?: '.mdx';
}

/** Every collection of entries that people write, but guides and terms, which have readers of their own. */
export const COLLECTIONS = {
  /** Topics of life: questions, answers and the way to the right door. */
  topics: { folder: 'content/topics', schema: topic },
  /** Hotlines and doors. */
  services: { folder: 'content/services', schema: service },
  /** Communities with their own contacts. */
  communities: { folder: 'content/communities', schema: community },
  /** Themed days, weeks and months of the year. */
  days: { folder: 'content/days', schema: themedDay, extension: '.mdx' },
  /** Lectures, and the series whose monthly slots they take. */
  lectures: { folder: 'content/lectures', schema: lecture, extension: '.mdx' },
  series: { folder: 'content/series', schema: series },
  /** Days off and days worked in exchange, by year. */
  holidays: { folder: 'content/holidays', schema: holidayYear },
  /** Cases that teach. */
  cases: { folder: 'content/cases', schema: caseStudy, extension: '.mdx' },
  /** Sets of questions, and learning paths by audience. */
  quizzes: { folder: 'content/quizzes', schema: quiz },
  paths: { folder: 'content/paths', schema: learningPath },
  /** The team: who lectures, who reviews. */
  people: { folder: 'content/people', schema: person },
  /** What communities are measured by, whether their residents are pleased, and which posters were printed. */
  standards: { folder: 'content/standards', schema: standard },
  tallies: { folder: 'content/tallies', schema: tally },
  prints: { folder: 'content/prints', schema: printRun },
  /** Covenants by community, and clauses to start one from. */
  covenants: { folder: 'content/covenants', schema: covenant },
  covenantTemplates: { folder: 'content/covenant-templates', schema: covenantTemplate },
  /** Open affairs (居务公开), and how often each community publishes what. */
  notices: { folder: 'content/notices', schema: notice },
  noticePlans: { folder: 'content/notice-plans', schema: noticePlan },
  /** How residents govern themselves, and what they may hand over (三代). */
  procedures: { folder: 'content/procedures', schema: procedure },
  errands: { folder: 'content/errands', schema: errands },
} as const satisfies Record<string, CollectionKind>;

export type CollectionName = keyof typeof COLLECTIONS;

/** What an entry of a collection holds. */
export type EntryOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

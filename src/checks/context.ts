import type { LawNames } from '../lib/citation/law-names.ts';
import type { Problem } from '../lib/problem.ts';
import type { Statute } from '../lib/statute/tree.ts';
import type { Seals } from '../loaders/article-seals.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { ConfirmedLine } from '../loaders/confirmed-facts.ts';
import type { ContentText } from '../loaders/content-texts.ts';
import type { ConfusableLine } from '../loaders/confusables.ts';
import type { GlossaryLine } from '../loaders/glossary.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { ShortCodes } from '../loaders/short-codes.ts';
import type { ThesaurusLine } from '../loaders/thesaurus.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import type { Community } from '../schemas/community.ts';
import type { Covenant, CovenantTemplate } from '../schemas/covenant.ts';
import type { Errands } from '../schemas/errands.ts';
import type { HolidayYear } from '../schemas/holidays.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { LearningPath } from '../schemas/learning-path.ts';
import type { Lecture } from '../schemas/lecture.ts';
import type { NoticePlan } from '../schemas/notice-plan.ts';
import type { Notice } from '../schemas/notice.ts';
import type { Person } from '../schemas/person.ts';
import type { PrintRun } from '../schemas/print-run.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Quiz } from '../schemas/quiz.ts';
import type { Series } from '../schemas/series.ts';
import type { Service } from '../schemas/service.ts';
import type { Standard } from '../schemas/standard.ts';
import type { SiteFile } from '../schemas/site.ts';
import type { StatuteEntry } from '../schemas/statute.ts';
import type { Tally } from '../schemas/tally.ts';
import type { ThemedDay } from '../schemas/themed-day.ts';
import type { Topic } from '../schemas/topic.ts';

/** All that checks look at, read once. */
export interface CheckContext {
  guides: GuideFile[];
  register: RegisteredLaw[];
  /** Laws with an official text, by slug. */
  laws: Map<string, StatuteEntry>;
  /** Opens the official text of a law; undefined where there is none. */
  open: (slug: string) => Statute | undefined;
  /** Names of all laws of the library and the register. */
  names: LawNames;
  seals: Seals;
  /** ISO day for which to check. */
  day: string;
  questions: {
    file: string;
    entries: { ask: string; law: string; no: string | number; line: number }[];
  };
  /** Everyday words and what the laws call them. */
  thesaurus: ThesaurusLine[];
  /** Groups of words that are easily mixed up. */
  confusables: ConfusableLine[][];
  /** Topics of life, each with its decision path. */
  topics: CollectionFile<Topic>[];
  /** Whose site it is; undefined for the demonstration. */
  site: SiteFile | undefined;
  /** Hotlines and doors. */
  services: CollectionFile<Service>[];
  communities: CollectionFile<Community>[];
  /** Covenants by community, and clauses to start one from. */
  covenants: CollectionFile<Covenant>[];
  covenantTemplates: CollectionFile<CovenantTemplate>[];
  /** Open affairs, and how often each community publishes what. */
  notices: CollectionFile<Notice>[];
  noticePlans: CollectionFile<NoticePlan>[];
  /** How residents govern themselves, and what they may hand over. */
  procedures: CollectionFile<Procedure>[];
  errands: CollectionFile<Errands>[];
  /** Cases that teach. */
  cases: CollectionFile<CaseStudy>[];
  /** Sets of questions. */
  quizzes: CollectionFile<Quiz>[];
  /** Themed days of the year. */
  days: CollectionFile<ThemedDay>[];
  /** Learning paths. */
  paths: CollectionFile<LearningPath>[];
  lectures: CollectionFile<Lecture>[];
  /** The team. */
  people: CollectionFile<Person>[];
  /** Pictures of lectures, by path from the root. */
  photos: ReadonlySet<string>;
  /** Those of them that cannot be read. */
  brokenPhotos: ReadonlySet<string>;
  /** What lectures take a monthly slot of. */
  series: CollectionFile<Series>[];
  /** What communities are measured by. */
  standards: CollectionFile<Standard>[];
  /** Paper forms, counted. */
  tallies: CollectionFile<Tally>[];
  /** Posters that were printed. */
  prints: CollectionFile<PrintRun>[];
  /** Days off and worked in exchange, by year. */
  holidays: CollectionFile<HolidayYear>[];
  /** Files below public/media, by path from there. */
  media: ReadonlySet<string>;
  /** Short addresses. */
  codes: ShortCodes;
  /** Legal terms in plain words. */
  glossary: GlossaryLine[];
  /**
   * Files that are there and cannot be read, without their endings: what names them is not to blame, so that one slip
   * does not take down what leads to it.
   */
  unread: ReadonlySet<string>;
  /** Every file of our own writing as it stands. */
  texts: ContentText[];
  /** Private facts that somebody has confirmed. */
  confirmed: ConfirmedLine[];
}

/** One check: looks at everything, returns what is wrong. */
export type Check = (context: CheckContext) => Problem[];

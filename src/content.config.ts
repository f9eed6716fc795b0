import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import {
  CASES_FILES,
  collectionLoader,
  COMMUNITIES_FILES,
  COVENANT_TEMPLATES_FILES,
  COVENANTS_FILES,
  ERRANDS_FILES,
  guideLoader,
  DAYS_FILES,
  HOLIDAYS_FILES,
  LECTURES_FILES,
  mdxLoader,
  NOTICE_PLANS_FILES,
  NOTICES_FILES,
  PATHS_FILES,
  PEOPLE_FILES,
  PROCEDURES_FILES,
  QUIZZES_FILES,
  SERIES_FILES,
  SERVICES_FILES,
  textLoader,
  STANDARDS_FILES,
  PRINTS_FILES,
  TALLIES_FILES,
  TOPICS_FILES,
} from './loaders/collections.ts';
import { parseLawRegister, REGISTER_FILE } from './loaders/law-register.ts';
import { statuteLoader } from './loaders/statutes.ts';
import { listFitting } from './loaders/yaml-file.ts';
import { commonQuestion } from './schemas/common-question.ts';
import { lawFile } from './schemas/law-guide.ts';
import { registeredLaw } from './schemas/law-register.ts';
import { statute } from './schemas/statute.ts';

export const collections = {
  /** Plain-language guides: one of each law, `minfadian`, and of a code one of each 编, `minfadian/hetong`. */
  laws: defineCollection({
    loader: guideLoader(),
    schema: lawFile,
  }),
  /** Official texts dropped in by whoever deploys the site. */
  statutes: defineCollection({ loader: statuteLoader(), schema: statute }),
  /** Addresses and checked facts of laws. */
  register: defineCollection({
    loader: file(REGISTER_FILE, {
      parser: (text) => parseLawRegister(text).laws.map((law) => ({ id: law.slug, ...law })),
    }),
    schema: registeredLaw.loose(),
  }),
  /** What residents ask most, for the home page. */
  questions: defineCollection({
    loader: file('content/common-questions.yaml', {
      parser: (text) =>
        listFitting(text, commonQuestion).map((question, index) => ({
          id: String(index),
          ...question,
        })),
    }),
    schema: commonQuestion.loose(),
  }),
  /** Topics of life: questions, answers and the way to the right door. */
  topics: defineCollection({ loader: collectionLoader(TOPICS_FILES), schema: TOPICS_FILES.schema }),
  /** Hotlines and doors. */
  services: defineCollection({
    loader: collectionLoader(SERVICES_FILES),
    schema: SERVICES_FILES.schema,
  }),
  /** Themed days, weeks and months of the year. */
  days: defineCollection({ loader: mdxLoader(DAYS_FILES), schema: DAYS_FILES.schema }),
  /** Lectures, and the series whose monthly slots they take. */
  lectures: defineCollection({ loader: textLoader(LECTURES_FILES), schema: LECTURES_FILES.schema }),
  series: defineCollection({ loader: collectionLoader(SERIES_FILES), schema: SERIES_FILES.schema }),
  /** Days off and days worked in exchange, by year. */
  holidays: defineCollection({
    loader: collectionLoader(HOLIDAYS_FILES),
    schema: HOLIDAYS_FILES.schema,
  }),
  /** Cases that teach. */
  cases: defineCollection({ loader: mdxLoader(CASES_FILES), schema: CASES_FILES.schema }),
  /** Sets of questions. */
  quizzes: defineCollection({
    loader: collectionLoader(QUIZZES_FILES),
    schema: QUIZZES_FILES.schema,
  }),
  /** Learning paths by audience. */
  paths: defineCollection({ loader: collectionLoader(PATHS_FILES), schema: PATHS_FILES.schema }),
  /** The team: who lectures, who reviews. */
  people: defineCollection({ loader: collectionLoader(PEOPLE_FILES), schema: PEOPLE_FILES.schema }),
  /** What communities are measured by, and whether their residents are pleased. */
  standards: defineCollection({
    loader: collectionLoader(STANDARDS_FILES),
    schema: STANDARDS_FILES.schema,
  }),
  tallies: defineCollection({
    loader: collectionLoader(TALLIES_FILES),
    schema: TALLIES_FILES.schema,
  }),
  /** Posters that were printed. */
  prints: defineCollection({ loader: collectionLoader(PRINTS_FILES), schema: PRINTS_FILES.schema }),
  /** Communities with their own contacts. */
  communities: defineCollection({
    loader: collectionLoader(COMMUNITIES_FILES),
    schema: COMMUNITIES_FILES.schema,
  }),
  /** Covenants of communities, and clauses to start one from. */
  covenants: defineCollection({
    loader: collectionLoader(COVENANTS_FILES),
    schema: COVENANTS_FILES.schema,
  }),
  covenantTemplates: defineCollection({
    loader: collectionLoader(COVENANT_TEMPLATES_FILES),
    schema: COVENANT_TEMPLATES_FILES.schema,
  }),
  /** Open affairs (居务公开), and how often each community publishes what. */
  notices: defineCollection({
    loader: collectionLoader(NOTICES_FILES),
    schema: NOTICES_FILES.schema,
  }),
  noticePlans: defineCollection({
    loader: collectionLoader(NOTICE_PLANS_FILES),
    schema: NOTICE_PLANS_FILES.schema,
  }),
  /** How residents govern themselves, step by step. */
  procedures: defineCollection({
    loader: collectionLoader(PROCEDURES_FILES),
    schema: PROCEDURES_FILES.schema,
  }),
  /** What residents may hand over (三代). */
  errands: defineCollection({
    loader: collectionLoader(ERRANDS_FILES),
    schema: ERRANDS_FILES.schema,
  }),
};

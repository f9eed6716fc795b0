import { defineCollection } from 'astro:content';
import { file, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { guideLoader, mdxLoader, textLoader, yamlLoader } from './loaders/collection-loaders.ts';
import { COLLECTIONS, type CollectionKind } from './loaders/collections.ts';
import { parseLawRegister, REGISTER_FILE } from './loaders/law-register.ts';
import { statuteLoader } from './loaders/statutes.ts';
import { listFitting } from './loaders/yaml-file.ts';
import { commonQuestion } from './schemas/common-question.ts';
import { lawFile } from './schemas/law-guide.ts';
import { registeredLaw } from './schemas/law-register.ts';
import { statute } from './schemas/statute.ts';

type EntrySchema = z.ZodType<Record<string, unknown>>;

/** A collection of our own writing, typed by its schema. */
const define = <S extends EntrySchema>(
  kind: CollectionKind<S>,
  makeLoader: (kind: CollectionKind<S>) => Loader = yamlLoader,
) => defineCollection({ loader: makeLoader(kind), schema: kind.schema });

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
  // What each is, `loaders/collections.ts` says.
  topics: define(COLLECTIONS.topics),
  services: define(COLLECTIONS.services),
  communities: define(COLLECTIONS.communities),
  days: define(COLLECTIONS.days, mdxLoader),
  lectures: define(COLLECTIONS.lectures, textLoader),
  series: define(COLLECTIONS.series),
  holidays: define(COLLECTIONS.holidays),
  cases: define(COLLECTIONS.cases, mdxLoader),
  quizzes: define(COLLECTIONS.quizzes),
  paths: define(COLLECTIONS.paths),
  people: define(COLLECTIONS.people),
  standards: define(COLLECTIONS.standards),
  tallies: define(COLLECTIONS.tallies),
  prints: define(COLLECTIONS.prints),
  covenants: define(COLLECTIONS.covenants),
  covenantTemplates: define(COLLECTIONS.covenantTemplates),
  notices: define(COLLECTIONS.notices),
  noticePlans: define(COLLECTIONS.noticePlans),
  procedures: define(COLLECTIONS.procedures),
  errands: define(COLLECTIONS.errands),
};

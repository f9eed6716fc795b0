import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { REGISTER_FILE } from './loaders/law-register.ts';
import { statuteLoader } from './loaders/statutes.ts';
import { commonQuestion } from './schemas/common-question.ts';
import { lawGuide } from './schemas/law-guide.ts';
import { registeredLaw } from './schemas/law-register.ts';
import { statute } from './schemas/statute.ts';

export const collections = {
  /** One plain-language guide per law; the file name is the slug. */
  laws: defineCollection({
    loader: glob({ base: 'content/laws', pattern: '*.mdx' }),
    schema: lawGuide,
  }),
  /** Official texts dropped in by whoever deploys the site. */
  statutes: defineCollection({ loader: statuteLoader(), schema: statute }),
  /** Addresses and checked facts of laws. */
  register: defineCollection({
    loader: file(REGISTER_FILE, {
      parser: (text) =>
        (parse(text) as { slug: string }[]).map((law) => ({ id: law.slug, ...law })),
    }),
    schema: registeredLaw.loose(),
  }),
  /** What residents ask most, for the home page. */
  questions: defineCollection({
    loader: file('content/common-questions.yaml', {
      parser: (text) =>
        (parse(text) as object[]).map((question, index) => ({ id: String(index), ...question })),
    }),
    schema: commonQuestion.loose(),
  }),
};

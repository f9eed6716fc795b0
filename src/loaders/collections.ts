import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { writeLiterally } from '../lib/prose/write-literally.ts';
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
import { readCollection } from './collection-files.ts';
import { GUIDE_FOLDER, readGuideFiles } from './guide-files.ts';
import { isHeldBack } from './held-back.ts';
import { withOwnReader } from './own-reader.ts';

/** Collections of one YAML file an entry: folder and schema. */
export const TOPICS_FILES = { folder: 'content/topics', schema: topic } as const;
export const SERVICES_FILES = { folder: 'content/services', schema: service } as const;
export const COMMUNITIES_FILES = { folder: 'content/communities', schema: community } as const;
export const QUIZZES_FILES = { folder: 'content/quizzes', schema: quiz } as const;
export const PATHS_FILES = { folder: 'content/paths', schema: learningPath } as const;
export const PEOPLE_FILES = { folder: 'content/people', schema: person } as const;
export const SERIES_FILES = { folder: 'content/series', schema: series } as const;
/** Self-government: covenants and plans bear the name of their community. */
export const COVENANTS_FILES = { folder: 'content/covenants', schema: covenant } as const;
export const COVENANT_TEMPLATES_FILES = {
  folder: 'content/covenant-templates',
  schema: covenantTemplate,
} as const;
/** In a folder for each year, which is not part of the address. */
export const NOTICES_FILES = { folder: 'content/notices', schema: notice } as const;
export const NOTICE_PLANS_FILES = { folder: 'content/notice-plans', schema: noticePlan } as const;
export const PROCEDURES_FILES = { folder: 'content/procedures', schema: procedure } as const;
export const ERRANDS_FILES = { folder: 'content/errands', schema: errands } as const;
export const HOLIDAYS_FILES = { folder: 'content/holidays', schema: holidayYear } as const;
export const STANDARDS_FILES = { folder: 'content/standards', schema: standard } as const;
/** In a folder for each year. */
export const TALLIES_FILES = { folder: 'content/tallies', schema: tally } as const;
export const PRINTS_FILES = { folder: 'content/prints', schema: printRun } as const;

/** Collections of one MDX file an entry. */
export const CASES_FILES = { folder: 'content/cases', schema: caseStudy } as const;
export const DAYS_FILES = { folder: 'content/days', schema: themedDay } as const;
/** In a folder for each year, which is not part of the address. */
export const LECTURES_FILES = { folder: 'content/lectures', schema: lecture } as const;

/** Astro content loader of the guides; one that does not fit or is set aside is left out. */
export function guideLoader(): Loader {
  return {
    name: GUIDE_FOLDER,
    async load(context) {
      const { guides } = readGuideFiles(fileURLToPath(context.config.root));
      const shown = guides.map(({ file }) => file).filter((file) => !isHeldBack(file));
      const pattern = shown.map((file) => file.slice(GUIDE_FOLDER.length + 1));
      await glob({ base: GUIDE_FOLDER, pattern: pattern.length > 0 ? pattern : ['.none'] }).load(
        withOwnReader(context),
      );
    },
  };
}

/** Astro content loader of a folder of MDX files; one that does not fit is left out, the checks say why. */
export function mdxLoader({ folder, schema }: { folder: string; schema: z.ZodType }): Loader {
  return {
    name: folder,
    async load(context) {
      const { files } = readCollection(fileURLToPath(context.config.root), folder, schema, '.mdx');
      // A pattern that matches nothing: an empty list would match all.
      const shown = files.filter(({ file }) => !isHeldBack(file));
      const pattern =
        shown.length > 0 ? shown.map(({ file }) => file.slice(folder.length + 1)) : ['.none'];
      const generateId = ({ entry }: { entry: string }) => basename(entry, '.mdx');
      await glob({ base: folder, pattern, generateId }).load(withOwnReader(context));
    },
  };
}

/**
 * Astro content loader of a folder of many MDX files whose bodies are plain text: they are rendered here, as data, and
 * are no modules of the build, of which there would be tens of thousands.
 */
export function textLoader({ folder, schema }: { folder: string; schema: z.ZodType }): Loader {
  return {
    name: folder,
    async load({ store, parseData, generateDigest, renderMarkdown, config }) {
      const root = fileURLToPath(config.root);
      store.clear();
      for (const { file, slug, raw, body } of readCollection(root, folder, schema, '.mdx').files) {
        if (isHeldBack(file)) continue;
        const data = await parseData({ id: slug, data: raw, filePath: join(root, file) });
        const text = body.trim();
        store.set({
          id: slug,
          data,
          filePath: file,
          digest: generateDigest({ data, text }),
          ...(text !== '' && { rendered: await renderMarkdown(writeLiterally(text)) }),
        });
      }
    },
  };
}

/** Astro content loader of a folder of YAML files; one that does not fit is left out, the checks say why. */
export function collectionLoader<T extends Record<string, unknown>>({
  folder,
  schema,
}: {
  folder: string;
  schema: z.ZodType<T>;
}): Loader {
  return {
    name: folder,
    async load({ store, parseData, generateDigest, config, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        store.clear();
        for (const { file, slug, data } of readCollection(root, folder, schema).files) {
          if (isHeldBack(file)) continue;
          const entry = await parseData({ id: slug, data });
          store.set({ id: slug, data: entry, digest: generateDigest(entry) });
        }
      };
      await fill();
      watcher?.on('change', (path) => {
        if (path.includes(`/${folder}/`)) void fill();
      });
    },
  };
}

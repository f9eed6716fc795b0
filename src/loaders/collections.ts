import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { caseStudy } from '../schemas/case-study.ts';
import { community } from '../schemas/community.ts';
import { holidayYear } from '../schemas/holidays.ts';
import { learningPath } from '../schemas/learning-path.ts';
import { lecture } from '../schemas/lecture.ts';
import { person } from '../schemas/person.ts';
import { quiz } from '../schemas/quiz.ts';
import { series } from '../schemas/series.ts';
import { service } from '../schemas/service.ts';
import { themedDay } from '../schemas/themed-day.ts';
import { topic } from '../schemas/topic.ts';
import { readCollection } from './collection-files.ts';
import { GUIDE_FOLDER, readGuideFiles } from './guide-files.ts';
import { isHeldBack } from './held-back.ts';

/** Collections of one YAML file an entry: folder and schema. */
export const TOPICS_FILES = { folder: 'content/topics', schema: topic } as const;
export const SERVICES_FILES = { folder: 'content/services', schema: service } as const;
export const COMMUNITIES_FILES = { folder: 'content/communities', schema: community } as const;
export const QUIZZES_FILES = { folder: 'content/quizzes', schema: quiz } as const;
export const PATHS_FILES = { folder: 'content/paths', schema: learningPath } as const;
export const PEOPLE_FILES = { folder: 'content/people', schema: person } as const;
export const SERIES_FILES = { folder: 'content/series', schema: series } as const;
export const HOLIDAYS_FILES = { folder: 'content/holidays', schema: holidayYear } as const;

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
        context,
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
      await glob({ base: folder, pattern, generateId }).load(context);
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

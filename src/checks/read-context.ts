import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLawNames } from '../lib/citation/law-names.ts';
import type { Problem } from '../lib/problem.ts';
import { formatShortTitle } from '../lib/statute/title.ts';
import { readSeals } from '../loaders/article-seals.ts';
import { assembleLaws } from '../loaders/assemble-laws.ts';
import { readGuideFiles } from '../loaders/guide-files.ts';
import { readLawRegister } from '../loaders/law-register.ts';
import { readStatutes } from '../loaders/read-statutes.ts';
import { parseYaml } from '../loaders/yaml-file.ts';
import type { CheckContext } from './context.ts';

const QUESTIONS = 'content/common-questions.yaml';

export interface CheckOptions {
  /** Project folder, with `content/` in it. */
  root: string;
  /** Folders of official texts. */
  folders: string[];
  cacheDir: string;
  /** ISO day to check for. */
  day: string;
}

/** Reads all content below `root` and the statute folders once, for all checks; what cannot be read is a problem. */
export async function readCheckContext(
  options: CheckOptions,
): Promise<{ context: CheckContext; problems: Problem[] }> {
  const { root, folders, cacheDir, day } = options;
  const read = await readStatutes(folders, cacheDir);
  const register = readLawRegister(join(root, 'content/law-register.yaml'));
  const assembled = assembleLaws(read.texts, register.laws, day);
  const { guides, problems } = readGuideFiles(root);
  const trees = new Map(read.texts.map((text) => [text.digest, text.statute]));
  const yaml = parseYaml(readFileSync(join(root, QUESTIONS), 'utf8'));
  const citable = [
    ...[...assembled.laws].map(([slug, law]) => ({
      slug,
      title: law.title,
      shortTitle: law.shortTitle,
      aliases: [],
    })),
    ...register.laws.map((law) => ({ ...law, shortTitle: formatShortTitle(law.title) })),
    ...guides.map(({ slug, guide }) => ({ slug, ...guide })),
  ];
  const context: CheckContext = {
    names: collectLawNames(citable),
    seals: readSeals(root),
    day,
    guides,
    register: register.laws,
    laws: assembled.laws,
    open: (slug) => trees.get(assembled.laws.get(slug)?.shown.digest ?? ''),
    questions: {
      file: QUESTIONS,
      entries: (yaml.data ?? []) as CheckContext['questions']['entries'],
      lineOf: yaml.lineOf,
    },
  };
  return {
    context,
    problems: [...read.problems, ...assembled.problems, ...register.problems, ...problems],
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { assembleLaws } from '../loaders/assemble-laws.ts';
import { readGuideFiles } from '../loaders/guide-files.ts';
import { readLawRegister } from '../loaders/law-register.ts';
import { readStatutes } from '../loaders/read-statutes.ts';
import { parseYaml } from '../loaders/yaml-file.ts';
import { checkCommonQuestions } from './common-questions.ts';
import type { Check, CheckContext } from './context.ts';
import { checkGuideNotes } from './guide-notes.ts';
import { checkGuideRegister } from './guide-register.ts';

const CHECKS: readonly Check[] = [checkGuideRegister, checkGuideNotes, checkCommonQuestions];
const QUESTIONS = 'content/common-questions.yaml';

export interface CheckReport {
  problems: Problem[];
  guides: number;
  laws: number;
}

/** Reads all content below `root` and the statute folders, and runs every check. `day` is the ISO day to check for. */
export async function runChecks(options: {
  root: string;
  folders: string[];
  cacheDir: string;
  day: string;
}): Promise<CheckReport> {
  const { root, folders, cacheDir, day } = options;
  const read = await readStatutes(folders, cacheDir);
  const register = readLawRegister(join(root, 'content/law-register.yaml'));
  const assembled = assembleLaws(read.texts, register.laws, day);
  const { guides, problems } = readGuideFiles(root);
  const trees = new Map(read.texts.map((text) => [text.digest, text.statute]));
  const yaml = parseYaml(readFileSync(join(root, QUESTIONS), 'utf8'));
  const context: CheckContext = {
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
    problems: [
      ...read.problems,
      ...assembled.problems,
      ...register.problems,
      ...problems,
      ...CHECKS.flatMap((check) => check(context)),
    ],
    guides: guides.length,
    laws: assembled.laws.size,
  };
}

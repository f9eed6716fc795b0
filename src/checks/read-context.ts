import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { collectLawNames } from '../lib/citation/law-names.ts';
import type { Problem } from '../lib/problem.ts';
import { formatShortTitle } from '../lib/statute/title.ts';
import { readSeals } from '../loaders/article-seals.ts';
import { assembleLaws } from '../loaders/assemble-laws.ts';
import { readCollection } from '../loaders/collection-files.ts';
import { COLLECTIONS, type CollectionName } from '../loaders/collections.ts';
import { readConfirmedFacts } from '../loaders/confirmed-facts.ts';
import { readContentTexts } from '../loaders/content-texts.ts';
import { readConfusables } from '../loaders/confusables.ts';
import { readGlossary } from '../loaders/glossary.ts';
import { readGuideFiles } from '../loaders/guide-files.ts';
import { readLawRegister } from '../loaders/law-register.ts';
import { listBrokenPhotos } from '../loaders/photo-files.ts';
import { readDeskFile } from '../loaders/desk-file.ts';
import { readSiteFile } from '../loaders/site-file.ts';
import { readShortCodes } from '../loaders/short-codes.ts';
import { readStatutes } from '../loaders/read-statutes.ts';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { parseYaml } from '../loaders/yaml-file.ts';
import { commonQuestion } from '../schemas/common-question.ts';
import type { CheckContext, CollectionFiles } from './context.ts';

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
  const questions = readQuestions(root);
  const thesaurus = readThesaurus(root);
  const confusables = readConfusables(root);
  const site = readSiteFile(root);
  const desk = readDeskFile(root);
  const entries = readEntries(root);
  const glossary = readGlossary(root);
  const codes = readShortCodes(root);
  const confirmed = readConfirmedFacts(root);
  const photos = listPhotos(root);
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
  const found = [
    ...read.problems,
    ...assembled.problems,
    ...register.problems,
    ...problems,
    ...questions.problems,
    ...thesaurus.problems,
    ...confusables.problems,
    ...site.problems,
    ...desk.problems,
    ...entries.problems,
    ...codes.problems,
    ...glossary.problems,
    ...confirmed.problems,
  ];
  const context: CheckContext = {
    names: collectLawNames(citable),
    seals: readSeals(root),
    day,
    guides,
    register: register.laws,
    laws: assembled.laws,
    open: (slug) => trees.get(assembled.laws.get(slug)?.shown.digest ?? ''),
    questions: questions.context,
    thesaurus: thesaurus.entries,
    confusables: confusables.groups,
    site: site.site,
    photos,
    brokenPhotos: await listBrokenPhotos(root, photos),
    media: new Set(globSync('**/*', { cwd: join(root, 'public/media') })),
    ...entries.files,
    codes,
    glossary: glossary.terms,
    texts: readContentTexts(root),
    confirmed: confirmed.confirmed,
    unread: listUnread(found),
  };
  return { context, problems: found };
}

/** The files of every collection, and what is wrong with those that do not fit. */
function readEntries(root: string): { files: CollectionFiles; problems: Problem[] } {
  const read = Object.entries(COLLECTIONS).map(
    ([name, kind]) => [name as CollectionName, readCollection<z.ZodType>(root, kind)] as const,
  );
  const files = Object.fromEntries(read.map(([name, { files: found }]) => [name, found]));
  // Each was read by the schema that stands beside its name.
  return {
    files: files as CollectionFiles,
    problems: read.flatMap(([, { problems }]) => problems),
  };
}

/** The pictures beside the lectures, which lie in a folder of each year. */
function listPhotos(root: string): Set<string> {
  return new Set(globSync(`${COLLECTIONS.lectures.folder}/*/photos/*`, { cwd: root }));
}

/** The questions of the home page; one that does not fit is reported and left out. */
function readQuestions(root: string): { context: CheckContext['questions']; problems: Problem[] } {
  const yaml = parseYaml(readFileSync(join(root, QUESTIONS), 'utf8'));
  const report = (line: number, message: string): Problem => ({
    kind: 'question-invalid',
    severity: 'error',
    file: QUESTIONS,
    line,
    message,
    cure: '请照旁边的条目改正格式。',
  });
  const problems = yaml.errors.map(({ line, message }) => report(line, `写法有误：${message}。`));
  const entries: CheckContext['questions']['entries'] = [];
  (Array.isArray(yaml.data) ? (yaml.data as unknown[]) : []).forEach((entry, index) => {
    const parsed = commonQuestion.safeParse(entry);
    if (parsed.success) entries.push({ ...parsed.data, line: yaml.lineOf([index]) });
    else
      for (const { path, message } of parsed.error.issues)
        problems.push(report(yaml.lineOf([index]), `${path.join('.')}：${message}。`));
  });
  return { context: { file: QUESTIONS, entries }, problems };
}

/** Files that are there and cannot be read, without their endings. */
function listUnread(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems
      .filter(({ kind }) => kind === 'entry-invalid' || kind === 'guide-invalid')
      .map(({ file }) => file.replace(/\.\w+$/, '')),
  );
}

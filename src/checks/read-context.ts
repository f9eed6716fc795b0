import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLawNames } from '../lib/citation/law-names.ts';
import type { Problem } from '../lib/problem.ts';
import { formatShortTitle } from '../lib/statute/title.ts';
import { readSeals } from '../loaders/article-seals.ts';
import { assembleLaws } from '../loaders/assemble-laws.ts';
import { readCollection } from '../loaders/collection-files.ts';
import {
  CASES_FILES,
  COMMUNITIES_FILES,
  COVENANT_TEMPLATES_FILES,
  COVENANTS_FILES,
  DAYS_FILES,
  ERRANDS_FILES,
  HOLIDAYS_FILES,
  LECTURES_FILES,
  NOTICE_PLANS_FILES,
  NOTICES_FILES,
  PATHS_FILES,
  PEOPLE_FILES,
  PRINTS_FILES,
  PROCEDURES_FILES,
  QUIZZES_FILES,
  SERIES_FILES,
  SERVICES_FILES,
  STANDARDS_FILES,
  TALLIES_FILES,
  TOPICS_FILES,
} from '../loaders/collections.ts';
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
  const questions = readQuestions(root);
  const thesaurus = readThesaurus(root);
  const confusables = readConfusables(root);
  const topics = readCollection(root, TOPICS_FILES.folder, TOPICS_FILES.schema);
  const services = readCollection(root, SERVICES_FILES.folder, SERVICES_FILES.schema);
  const communities = readCollection(root, COMMUNITIES_FILES.folder, COMMUNITIES_FILES.schema);
  const cases = readCollection(root, CASES_FILES.folder, CASES_FILES.schema, '.mdx');
  const quizzes = readCollection(root, QUIZZES_FILES.folder, QUIZZES_FILES.schema);
  const days = readCollection(root, DAYS_FILES.folder, DAYS_FILES.schema, '.mdx');
  const lectures = readCollection(root, LECTURES_FILES.folder, LECTURES_FILES.schema, '.mdx');
  const paths = readCollection(root, PATHS_FILES.folder, PATHS_FILES.schema);
  const site = readSiteFile(root);
  const desk = readDeskFile(root);
  const people = readCollection(root, PEOPLE_FILES.folder, PEOPLE_FILES.schema);
  const series = readCollection(root, SERIES_FILES.folder, SERIES_FILES.schema);
  const holidays = readCollection(root, HOLIDAYS_FILES.folder, HOLIDAYS_FILES.schema);
  const selfGovernment = readSelfGovernment(root);
  const standards = readCollection(root, STANDARDS_FILES.folder, STANDARDS_FILES.schema);
  const tallies = readCollection(root, TALLIES_FILES.folder, TALLIES_FILES.schema);
  const prints = readCollection(root, PRINTS_FILES.folder, PRINTS_FILES.schema);
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
    ...topics.problems,
    ...services.problems,
    ...communities.problems,
    ...cases.problems,
    ...quizzes.problems,
    ...days.problems,
    ...paths.problems,
    ...lectures.problems,
    ...site.problems,
    ...desk.problems,
    ...people.problems,
    ...series.problems,
    ...holidays.problems,
    ...standards.problems,
    ...tallies.problems,
    ...prints.problems,
    ...selfGovernment.problems,
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
    topics: topics.files,
    services: services.files,
    communities: communities.files,
    cases: cases.files,
    quizzes: quizzes.files,
    days: days.files,
    paths: paths.files,
    lectures: lectures.files,
    site: site.site,
    people: people.files,
    photos,
    brokenPhotos: await listBrokenPhotos(root, photos),
    media: new Set(globSync('**/*', { cwd: join(root, 'public/media') })),
    series: series.files,
    holidays: holidays.files,
    standards: standards.files,
    tallies: tallies.files,
    prints: prints.files,
    ...selfGovernment.files,
    codes,
    glossary: glossary.terms,
    texts: readContentTexts(root),
    confirmed: confirmed.confirmed,
    unread: listUnread(found),
  };
  return { context, problems: found };
}

/** Covenants, open affairs, procedures and errands. */
function readSelfGovernment(root: string) {
  const covenants = readCollection(root, COVENANTS_FILES.folder, COVENANTS_FILES.schema);
  const templates = readCollection(
    root,
    COVENANT_TEMPLATES_FILES.folder,
    COVENANT_TEMPLATES_FILES.schema,
  );
  const notices = readCollection(root, NOTICES_FILES.folder, NOTICES_FILES.schema);
  const plans = readCollection(root, NOTICE_PLANS_FILES.folder, NOTICE_PLANS_FILES.schema);
  const procedures = readCollection(root, PROCEDURES_FILES.folder, PROCEDURES_FILES.schema);
  const errands = readCollection(root, ERRANDS_FILES.folder, ERRANDS_FILES.schema);
  return {
    files: {
      covenants: covenants.files,
      covenantTemplates: templates.files,
      notices: notices.files,
      noticePlans: plans.files,
      procedures: procedures.files,
      errands: errands.files,
    },
    problems: [covenants, templates, notices, plans, procedures, errands].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** The pictures beside the lectures, which lie in a folder of each year. */
function listPhotos(root: string): Set<string> {
  return new Set(globSync(`${LECTURES_FILES.folder}/*/photos/*`, { cwd: root }));
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

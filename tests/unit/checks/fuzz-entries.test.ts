import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { formatProblem, type Problem } from '../../../src/lib/problem.ts';
import { readCollection } from '../../../src/loaders/collection-files.ts';
import { GLOSSARY_FOLDER, readGlossary } from '../../../src/loaders/glossary.ts';
import { GUIDE_FOLDER, readGuideFiles } from '../../../src/loaders/guide-files.ts';
import { collectionOf } from '../../content/readme-examples.ts';
import { mutate, mutation } from './mutate-entry.ts';
import { BYSTANDERS, ENTRIES, makeSmallWorld } from './small-world.ts';

/** Entries that are got wrong at once, and how often: 2,000 in all. */
const AT_ONCE = 16;
const RUNS = 125;

/** Errors of an entry that names another one which is set aside. */
const NAMING = ['name-unknown', 'speaker-unknown', 'service-unknown', 'guide-invalid'];
/** Errors of the second of two that claim the same. */
const CLAIMING = ['topic-twice', 'term-twice', 'lecture-twice', 'guide-title-twice'];

/** The folder of the test that runs. */
let root: string;
beforeEach(() => {
  root = makeSmallWorld();
});

const look = () =>
  runChecks({
    root,
    folders: [join(root, 'content/statutes')],
    cacheDir: join(root, 'cache'),
    day: '2026-11-22',
  });

const isError = ({ severity }: Problem) => severity === 'error';

/** Entries of different collections, each with its faults. */
const wrongEntries = fc
  .shuffledSubarray([...ENTRIES.keys()], { minLength: AT_ONCE, maxLength: AT_ONCE })
  .chain((picked) =>
    fc.tuple(
      ...picked.map((index) =>
        mutation.map(({ faults, encoding }) => {
          const { file, text } = ENTRIES[index]!;
          return { file, text: mutate(text, faults), encoding };
        }),
      ),
    ),
  );

/** Whether a reader takes the whole file. */
function isLoaded(file: string): boolean {
  const kind = collectionOf(file)!;
  const { folder } = kind;
  if (folder === GUIDE_FOLDER)
    return readGuideFiles(root).guides.some((guide) => guide.file === file);
  if (folder === GLOSSARY_FOLDER)
    return (
      readGlossary(root).terms.some((term) => term.file === file) &&
      !readGlossary(root).problems.some((problem) => problem.file === file)
    );
  return readCollection(root, kind).files.some((known) => known.file === file);
}

function expectCure(problem: Problem): void {
  const { message, cure, file, line = 1 } = problem;
  for (const words of [message, cure]) {
    expect(words).toMatch(/\p{Script=Han}[\s\S]*。$/u);
    expect(words).not.toMatch(/。。$|undefined|\[object/);
  }
  expect(existsSync(join(root, file))).toBe(true);
  const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines);
}

test('The small world is good', async () => {
  const { problems, held } = await look();
  const kinds = new Set(problems.filter(isError).map(({ kind }) => kind));
  kinds.delete('path-note-missing');
  expect([...kinds]).toEqual([]);
  expect([...held]).toEqual([]);
});

test(
  'Of 2,000 entries that are wrong none takes another down, and each is told with its cure',
  { timeout: 120_000 },
  async () => {
    const property = fc.asyncProperty(wrongEntries, async (wrong) => {
      for (const { file, text, encoding } of wrong)
        writeFileSync(join(root, file), Buffer.from(text, encoding));
      try {
        await expectSetAside(new Set(wrong.map(({ file }) => file)));
      } finally {
        for (const { file, text } of ENTRIES) writeFileSync(join(root, file), text);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_122, endOnFailure: true });
  },
);

test.each(['长', 'a', '1', ' ', '\t'])(
  'A line of 100,000 times %j keeps nobody waiting',
  { timeout: 10_000 },
  async (sign) => {
    const { file, text } = ENTRIES.find((entry) => entry.file.endsWith('lvyou-fa.mdx'))!;
    writeFileSync(join(root, file), `${text}\n长${sign.repeat(100_000)}长\n`);
    await look();
  },
);

test.each([
  ['content/laws/lvyou-fa.mdx', 'passed: 2013-04-25'],
  ['content/cases/dianti-li-de-guanggao.mdx', 'asOf: 2026-11-22'],
  ['content/lectures/2026/dianti-li-de-qian.mdx', 'start: 2026-12-17'],
  ['content/people/chen-mou.yaml', 'consent: 2026-11-01'],
  ['content/holidays/2026.yaml', '2026-01-01'],
  ['content/quizzes/dianti-lide-guanggao.yaml', 'on: 2026-11-22'],
])('%s is set aside with a day that is none', async (file, words) => {
  const { text } = ENTRIES.find((entry) => entry.file === file)!;
  const none = words.replace(/[\d-]+$/, '2026-02-30');
  writeFileSync(join(root, file), text.replace(words, none));
  const { problems, held } = await look();
  expect(problems.find((one) => one.file === file)?.message).toMatch(/没有这(?:一天|样的日子)。/);
  expect([...held]).toContain(file);
});

async function expectSetAside(wrong: ReadonlySet<string>): Promise<void> {
  const { problems, held } = await look();
  for (const problem of problems) expectCure(problem);
  const errorsOf = (file: string) => problems.filter((one) => isError(one) && one.file === file);

  for (const file of wrong)
    if (!isLoaded(file)) expect(errorsOf(file), `${file} is lost in silence`).not.toEqual([]);
  for (const file of held) {
    expect(Object.keys(BYSTANDERS), `${file} is taken down`).not.toContain(file);
    if (wrong.has(file)) continue;
    // A good one waits for its community, or names or claims what a wrong one does.
    const kinds = errorsOf(file).map(({ kind }) => kind);
    const community = /^content\/(?:lectures|series)\//.test(file);
    expect(kinds.length > 0 || community, `${file} is taken down`).toBe(true);
    expect([...NAMING, ...CLAIMING]).toEqual(expect.arrayContaining(kinds));
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  await expectWhole(held);
}

/** What is left, when the held entries are not there, lacks nothing but their names. */
async function expectWhole(held: ReadonlySet<string>): Promise<void> {
  const names = ENTRIES.filter(({ file }) => held.has(file)).flatMap(({ file, text }) => [
    basename(file).replace(/\.\w+$/, ''),
    ...(/^name: ([^#\n]*[^#\s])/m.exec(text)?.slice(1) ?? []),
  ]);
  for (const file of held) rmSync(join(root, file));
  const { problems, held: still } = await look();
  const worse = problems
    .filter((one) => isError(one) && still.has(one.file) && one.kind !== 'path-note-missing')
    .filter(
      ({ kind, message }) =>
        !(NAMING.includes(kind) && names.some((name) => message.includes(name))),
    );
  expect(worse.map(formatProblem)).toEqual([]);
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/lib/problem.ts';
import { describeCorpus } from './corpus.ts';
import type { Fault } from './mutations/fault.ts';
import { makeBatches, makeFaults } from './mutations/make-faults.ts';
import { SiteCopy } from './mutations/site-copy.ts';
import { makeRandom } from './random.ts';

const SEED = 20261122;
const FAULTS = 100;
const CAUGHT = 97;

const isCaught = ({ expect: { file, line, kinds } }: Fault, problems: readonly Problem[]) =>
  problems.some(
    (problem) =>
      problem.file === file &&
      (line === undefined || problem.line === line) &&
      kinds.some((kind) => kind === problem.kind),
  );

function describeMiss(
  { name, expect: { file, line } }: Fault,
  problems: readonly Problem[],
): string {
  const near = problems.filter((problem) => problem.file === file).map(formatProblem);
  return `${file}${line === undefined ? '' : `:${line}`} ${name}（检查说：${near.join(' ') || '无'}）`;
}

describeCorpus('Checks of the content bite', () => {
  let copy: SiteCopy;
  beforeAll(async () => {
    copy = await SiteCopy.make();
  }, 120_000);
  afterAll(() => copy.remove());

  test(`Of ${FAULTS} seeded faults at least ${CAUGHT} are told with file and line`, async () => {
    const { context, files } = copy;
    const faults = makeFaults({ context, files, random: makeRandom(SEED) });
    expect(faults).toHaveLength(FAULTS);
    const misses: string[] = [];
    for (const batch of makeBatches(faults)) {
      const problems = await copy.try(batch);
      misses.push(
        ...batch
          .filter((fault) => !isCaught(fault, problems))
          .map((fault) => describeMiss(fault, problems)),
      );
    }
    if (misses.length > 0) process.stdout.write(`没查出来的：\n${misses.join('\n')}\n`);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(FAULTS - CAUGHT);
  }, 120_000);
});

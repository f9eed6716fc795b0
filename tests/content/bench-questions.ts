import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const BENCH = ['everyday-dev', 'stard-dev'].map((name) =>
  fileURLToPath(new URL(`../../../shared/bench/${name}.json`, import.meta.url)),
);

/** Tests with residents' questions: skipped by name where these are not there, failed in CI. */
export function describeQuestions(name: string, body: (questions: string[]) => void): void {
  if (BENCH.every((file) => existsSync(file))) describe(name, () => body(BENCH.flatMap(read)));
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error('CI tests with residents’ questions: ../shared/bench must be there.');
    });
  } else describe.skip(`${name} (skipped: the questions of ../shared/bench are not here)`);
}

const read = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { q: string }[]).map(({ q }) => q);

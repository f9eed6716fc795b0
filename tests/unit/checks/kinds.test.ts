import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/checks/kinds.ts';

const README = readFileSync('content/README.md', 'utf8');
const HEADINGS = [...README.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);

/** Every name that code gives to a kind of problem. */
const REPORTED = globSync('src/{lib,loaders,checks}/**/*.ts')
  .filter((file) => !file.endsWith('/kinds.ts'))
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/(?:kind: |refuse\()'([a-z]+(?:-[a-z]+)+)'/g),
  ])
  .map(([, kind]) => kind);

test.each(Object.entries(KINDS))(
  'The kind %s is explained in content/README.md as “%s”',
  (_, heading) => {
    expect(HEADINGS.filter((known) => known === heading)).toHaveLength(1);
  },
);

test('Every kind that code reports is in the table, and the table holds no other', () => {
  expect([...new Set(REPORTED)].sort()).toEqual(Object.keys(KINDS).sort());
});

test('No two kinds have the same heading', () => {
  const headings = Object.values(KINDS);
  expect(new Set(headings).size).toBe(headings.length);
});

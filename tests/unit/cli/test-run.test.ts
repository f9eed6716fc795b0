import { expect, test } from 'vitest';
import { createOrderedOutput } from '../../../src/cli/test/ordered-output.mjs';
import { runStages } from '../../../src/cli/test/run-stages.mjs';

test('Stages that speak at the same time are printed one after the other', () => {
  const printed: string[] = [];
  const output = createOrderedOutput(['a', 'b', 'c'], (text) => printed.push(String(text)));
  output.write('b', 'b1');
  output.write('a', 'a1');
  expect(printed).toEqual(['a1']);
  output.end('b');
  output.write('c', 'c1');
  output.end('a');
  output.write('c', 'c2');
  expect(printed).toEqual(['a1', 'b1', 'c1', 'c2']);
});

const stage = (id: string, exitCode: number, needs: string[] = []) => ({
  id,
  title: id,
  commands: [['--eval', `process.exit(${exitCode})`]],
  needs,
});

test('A stage whose need failed is not run and counts as failed; the others go on', async () => {
  const setting = { runtime: process.execPath, env: process.env, statutes: '', args: [] };
  const stages = [stage('build', 1), stage('links', 0, ['build']), stage('check', 0)];
  expect(await runStages(stages, setting, () => undefined)).toEqual([
    { passed: 0, failed: 1 },
    { passed: 0, failed: 1 },
    { passed: 1, failed: 0 },
  ]);
});

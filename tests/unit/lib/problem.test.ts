import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../../src/lib/problem.ts';

const PROBLEM: Problem = {
  kind: 'statute-empty',
  severity: 'error',
  file: 'content/statutes/a.md',
  message: '文件是空的。',
  cure: '请重新下载这份文本。',
};

test('A problem is told in one line: where, what, and what to do', () => {
  expect(formatProblem(PROBLEM)).toBe('content/statutes/a.md 文件是空的。请重新下载这份文本。');
  expect(formatProblem({ ...PROBLEM, line: 7 })).toBe(
    'content/statutes/a.md:7 文件是空的。请重新下载这份文本。',
  );
});

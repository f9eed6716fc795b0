import { existsSync, readFileSync } from 'node:fs';
import { REPORTS } from './stages.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A stage that is no collection of tests counts as one.
 *
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export const countOne = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

/**
 * Reads a test runner's JSON report. A runner that failed without a failed test, or left no
 * report, counts as one failure.
 *
 * @param {'vitest' | 'playwright'} runner
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function readCounts(runner, succeeded) {
  if (!existsSync(REPORTS[runner])) return countOne(false);
  const report = JSON.parse(readFileSync(REPORTS[runner], 'utf8'));
  const counts =
    runner === 'vitest'
      ? { passed: report.numPassedTests, failed: report.numFailedTests }
      : { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return counts.failed === 0 && !succeeded ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export const addCounts = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

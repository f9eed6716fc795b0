/** How much a problem weighs: an `error` sets the file aside or fails the check, a `warning` only reports. */
export type Severity = 'error' | 'warning';

/**
 * Something a person can put right. Problems are values: library code returns them,
 * only a command or an integration prints them or stops.
 */
export interface Problem {
  /** Permanent name; `content/README.md` has a heading of the same name. */
  kind: string;
  severity: Severity;
  /** Path as the person who wrote the file knows it. */
  file: string;
  /** 1-based; absent where the whole file is meant. */
  line?: number;
  /** What is wrong, in Chinese, with the value found. */
  message: string;
  /** What to do about it, in Chinese. */
  cure: string;
}

/** One line as a person reads it: `file:line message cure`. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place} ${problem.message}${problem.cure}`;
}

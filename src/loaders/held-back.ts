import type { Problem } from '../lib/problem.ts';

/** What the checks found when the build began. */
export interface ContentReport {
  problems: readonly Problem[];
  /** Files that are set aside until they are mended. */
  held: ReadonlySet<string>;
  /** Heading of the manual for each kind of problem. */
  headings: Readonly<Record<string, string>>;
}

// The loaders of Astro are another instance of this module than its integrations, in the same process.
const KEY = Symbol.for('pufa-chuchuang.content-report');
const world = globalThis as typeof globalThis & { [KEY]?: ContentReport };

/** Makes known what the checks found, before anything is loaded. */
export function publishReport(report: ContentReport): void {
  world[KEY] = report;
}

/** What the checks found; nothing where they were not run. */
export function readReport(): ContentReport {
  return world[KEY] ?? { problems: [], held: new Set(), headings: {} };
}

/** Whether a file is set aside: the site is built as if it were not there. */
export const isHeldBack = (file: string): boolean => readReport().held.has(file);

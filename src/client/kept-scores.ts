import { forget, keep, readKept } from './device-memory.ts';

/** Under this the device keeps the last score of each set, and nothing else of quizzes. */
const KEY = 'quizzes';

/** How a set was answered last. */
export interface KeptScore {
  right: number;
  of: number;
  /** Places of the items that were answered wrong, from 0. */
  wrong: number[];
}

/** The last scores by set; what is no score is left out. */
export function readScores(): Record<string, KeptScore> {
  const kept = readKept<Record<string, unknown>>(KEY) ?? {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, KeptScore] => isScore(entry[1])),
  );
}

export function keepScore(slug: string, score: KeptScore): void {
  keep(KEY, { ...readScores(), [slug]: score });
}

export const forgetScores = (): void => forget(KEY);

function isScore(value: unknown): value is KeptScore {
  if (typeof value !== 'object' || value === null) return false;
  const { right, of, wrong } = value as Partial<KeptScore>;
  return typeof right === 'number' && typeof of === 'number' && Array.isArray(wrong);
}

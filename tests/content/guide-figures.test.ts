import { beforeAll, expect, test } from 'vitest';
import type { CheckContext } from '../../src/checks/context.ts';
import { checkGuideFigures } from '../../src/checks/guide-figures.ts';
import { readCheckContext } from '../../src/checks/read-context.ts';
import { AMOUNT, parseAmount } from '../../src/lib/figures/amount.ts';
import { readFigures } from '../../src/lib/figures/read-figures.ts';
import { formatNumeral } from '../../src/lib/statute/numeral.ts';
import { CACHE_FOLDER } from '../../src/loaders/statute-cache.ts';
import type { GuideFile } from '../../src/loaders/guide-files.ts';
import { JUST_LAWS, X_STORAGE } from './corpus-folders.ts';
import { describeCorpus } from './corpus.ts';

const FIELDS = ['title', 'plain', 'figure'] as const;

/** Ways in which a number goes wrong by hand. */
const SLIPS: Readonly<Record<string, (value: number) => number>> = {
  'one more': (value) => value + 1,
  'two less': (value) => value - 2,
  doubled: (value) => value * 2,
  'a nought more': (value) => value * 10,
  'digits swapped': (value) => Number([...String(value)].reverse().join('')),
};

/** Figures that are words. */
const WORDS: Readonly<Record<string, string>> = {
  半年: '七个月',
  半个月: '七个月',
  双倍: '九倍',
  一半: '七分之四',
  半数: '七分之四',
};

/** The figure with its last number replaced, in the writing of the original; undefined where that makes no number. */
function slip(written: string, change: (value: number) => number): string | undefined {
  if (WORDS[written] !== undefined) return WORDS[written];
  const number = [...written.matchAll(new RegExp(AMOUNT, 'g'))].at(-1)?.[0] ?? '';
  const [digits] = /\d+/.exec(number) ?? [];
  const value = digits === undefined ? parseAmount(number) : Number(digits);
  const wrong = value === undefined ? NaN : change(value);
  if (!(wrong > 0) || wrong === value || wrong > 99_999) return undefined;
  if (digits !== undefined) return written.replace(digits, String(wrong));
  return wrong > 9999
    ? undefined
    : written.replace(new RegExp(`${number}(?!.*${number})`), formatNumeral(wrong));
}

describeCorpus('The figures check bites on the real guides', () => {
  let context: CheckContext;
  beforeAll(async () => {
    const folders = [JUST_LAWS, X_STORAGE];
    const options = { root: process.cwd(), folders, cacheDir: CACHE_FOLDER, day: '2026-11-22' };
    ({ context } = await readCheckContext(options));
  });

  /** What the check says of one note with a text in place of its own, as if the guide held no other. */
  const checkNote = (file: GuideFile, at: number, field: (typeof FIELDS)[number], text: string) => {
    const note = { ...file.guide.articles[at]!, [field]: text };
    const guide = { ...file.guide, articles: [note] };
    const lineOf: GuideFile['lineOf'] = ([, , ...path]) => file.lineOf(['articles', at, ...path]);
    return checkGuideFigures({ ...context, guides: [{ ...file, guide, lineOf }] });
  };

  test('Every figure of every note stands in its article or is listed with a reason', () => {
    expect(checkGuideFigures(context)).toEqual([]);
    expect(context.guides.every(({ slug }) => context.open(slug))).toBe(true);
  });

  /** Every figure of every note, with the slip in its place where it can be made. */
  function* seed(change: (value: number) => number) {
    for (const file of context.guides)
      for (const [at, note] of file.guide.articles.entries())
        for (const field of FIELDS) {
          const text = note[field] ?? '';
          for (const { start, end, loose } of readFigures(text)) {
            const written = text.slice(start, end);
            const wrong = loose ? undefined : slip(written, change);
            if (wrong === undefined) continue;
            const name = `${file.slug} ${String(note.no)} ${written} → ${wrong}`;
            yield { file, at, field, name, text: text.slice(0, start) + wrong + text.slice(end) };
          }
        }
  }

  /** Figures tried with a slip, and the names of those that the check let pass. */
  function trySlip(change: (value: number) => number): { tried: number; missed: string[] } {
    const seeds = [...seed(change)];
    const missed = seeds.filter(
      ({ file, at, field, text }) =>
        !checkNote(file, at, field, text).some(
          (problem) =>
            problem.kind === 'figure-not-in-article' &&
            problem.file === file.file &&
            problem.line === file.lineOf(['articles', at, field]),
        ),
    );
    return { tried: seeds.length, missed: missed.map(({ name }) => name) };
  }

  // Two less falls on a number of the same article more often than other slips: 27, 25, 23 months of one scale.
  test('At least 0.95 of all figures with a slip are caught at the right file and line, and 0.9 with each slip', () => {
    const tries = Object.values(SLIPS).map(trySlip);
    for (const { tried, missed } of tries) {
      expect(tried).toBeGreaterThan(150);
      expect(1 - missed.length / tried, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
    }
    const tried = tries.reduce((sum, one) => sum + one.tried, 0);
    const missed = tries.reduce((sum, one) => sum + one.missed.length, 0);
    expect(1 - missed / tried, `${missed} of ${tried}`).toBeGreaterThanOrEqual(0.95);
  });
});

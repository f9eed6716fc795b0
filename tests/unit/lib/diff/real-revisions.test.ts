import { beforeAll, expect, test } from 'vitest';
import { diffWords, newTextOf, oldTextOf } from '../../../../src/lib/diff/diff-words.ts';
import { countRows } from '../../../../src/lib/diff/group-rows.ts';
import { matchArticles, type ArticleRow } from '../../../../src/lib/diff/match-articles.ts';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { textOfProvision } from '../../../../src/lib/statute/statute-text.ts';
import { joinVersions } from '../../../../src/lib/statute/versions.ts';
import { describeCorpus } from '../../../content/corpus.ts';
import { readLibrary } from '../../../content/library.ts';

describeCorpus('Real revisions compared', () => {
  /** Rows of each two neighbouring versions, by short title and date of the newer one. */
  const revisions = new Map<string, ArticleRow[]>();
  beforeAll(async () => {
    for (const { key, versions } of joinVersions((await readLibrary()).texts).laws) {
      versions.slice(1).forEach((older, index) => {
        const newer = versions[index]!;
        const [olds, news] = [older, newer].map(({ statute }) => listProvisions(statute.children));
        revisions.set(`${key} ${newer.date ?? ''}`, matchArticles(olds!, news!));
      });
    }
  });

  test('There are the revisions of more than a hundred laws', () => {
    expect(revisions.size).toBeGreaterThan(100);
  });

  test('Every article of both versions stands in one row, the new ones in their order', () => {
    for (const rows of revisions.values()) {
      const news = rows.flatMap((row) => ('new' in row ? [row.new] : []));
      const olds = rows.flatMap((row) => ('old' in row ? [row.old] : []));
      expect(new Set(news).size).toBe(news.length);
      expect(new Set(olds).size).toBe(olds.length);
      expect(news.map(({ source }) => source.line)).toEqual(
        news.map(({ source }) => source.line).toSorted((a, b) => a - b),
      );
    }
  });

  test('The words of every changed article come out again to the letter, on both sides', () => {
    for (const row of [...revisions.values()].flat()) {
      if (row.kind !== 'changed') continue;
      const [old, now] = [textOfProvision(row.old.content), textOfProvision(row.new.content)];
      const spans = diffWords(old, now);
      expect(oldTextOf(spans)).toBe(old);
      expect(newTextOf(spans)).toBe(now);
    }
  });

  // Read by eye: which article became which; 0 where it has no successor.
  test.each([
    [
      '治安管理处罚法 2025-06-27',
      { 1: 1, 6: 2, 3: 4, 23: 26, 30: 36, 43: 51, 58: 88, 61: 0, 62: 0, 76: 0, 119: 144 },
    ],
    [
      '城市居民委员会组织法 2025-10-28',
      { 2: 6, 3: 10, 6: 3, 7: 8, 8: 14, 12: 11, 13: 9, 15: 31, 17: 41, 19: 46, 18: 0, 22: 49 },
    ],
    ['公司法 2023-12-29', { 4: 4, 11: 5, 13: 10, 16: 15, 35: 53, 63: 23, 65: 171, 140: 0 }],
  ])('Articles of %s are paired as a reader pairs them', (name, pairs) => {
    const became = new Map(
      revisions
        .get(name)!
        .flatMap((row) =>
          row.kind === 'added' ? [] : [[row.old.number, 'new' in row ? row.new.number : 0]],
        ) as [number, number][],
    );
    for (const [old, now] of Object.entries(pairs))
      expect([old, became.get(Number(old))]).toEqual([old, now]);
  });

  test('An amendment of a few words leaves all else unchanged', () => {
    expect(countRows(revisions.get('未成年人保护法 2024-04-26')!)).toEqual({
      ...{ same: 131, changed: 1 },
      ...{ moved: 0, added: 0, removed: 0 },
    });
  });
});

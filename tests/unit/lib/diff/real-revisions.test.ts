import { beforeAll, expect, test } from 'vitest';
import { diffWords, newTextOf, oldTextOf } from '../../../../src/lib/diff/diff-words.ts';
import { countRows } from '../../../../src/lib/diff/group-rows.ts';
import { matchArticles, type ArticleRow } from '../../../../src/lib/diff/match-articles.ts';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import type { Provision } from '../../../../src/lib/statute/tree.ts';
import { textOfProvision } from '../../../../src/lib/statute/statute-text.ts';
import { joinVersions } from '../../../../src/lib/statute/versions.ts';
import { describeCorpus } from '../../../content/corpus.ts';
import { readLibrary } from '../../../content/library.ts';

describeCorpus('Real revisions compared', () => {
  /** Every two neighbouring versions, by short title and date of the newer one. */
  const revisions = new Map<string, { olds: Provision[]; news: Provision[]; rows: ArticleRow[] }>();
  const rowsOf = (name: string) => revisions.get(name)!.rows;
  beforeAll(async () => {
    for (const { key, versions } of joinVersions((await readLibrary()).texts).laws) {
      versions.slice(1).forEach((older, index) => {
        const newer = versions[index]!;
        const olds = listProvisions(older.statute.children);
        const news = listProvisions(newer.statute.children);
        const name = `${key} ${newer.date ?? ''}`;
        revisions.set(name, { olds, news, rows: matchArticles(olds, news) });
      });
    }
  });

  test('There are the revisions of more than a hundred laws', () => {
    expect(revisions.size).toBeGreaterThan(100);
  });

  test('Every article of both versions stands in one row, the new ones in their order', () => {
    for (const { olds, news, rows } of revisions.values()) {
      const shown = rows.flatMap((row) => ('old' in row ? [row.old] : []));
      expect(rows.flatMap((row) => ('new' in row ? [row.new] : []))).toEqual(news);
      expect([shown.length, new Set(shown)]).toEqual([olds.length, new Set(olds)]);
    }
  });

  test('The words of every changed article come out again to the letter, on both sides', () => {
    for (const row of [...revisions.values()].flatMap(({ rows }) => rows)) {
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
    const became = new Map<number, number>();
    for (const row of rowsOf(name))
      if (row.kind !== 'added')
        became.set(row.old.number, row.kind === 'removed' ? 0 : row.new.number);
    for (const [old, now] of Object.entries(pairs))
      expect([old, became.get(Number(old))]).toEqual([old, now]);
  });

  test('An amendment of a few words leaves all else unchanged', () => {
    expect(countRows(rowsOf('未成年人保护法 2024-04-26'))).toEqual({
      ...{ same: 131, changed: 1 },
      ...{ moved: 0, added: 0, removed: 0 },
    });
  });
});

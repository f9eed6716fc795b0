import { expect, test } from 'vitest';
import { countRows, formatRunRange, groupRows } from '../../../../src/lib/diff/group-rows.ts';
import { matchArticles } from '../../../../src/lib/diff/match-articles.ts';
import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { parseLines } from '../statute/fixture.ts';
import { BENCHES, makeArticles } from './made-up.ts';

const [AIM, PLACES, BAN, FINE, SNOW, GIFT, START] = BENCHES;
const draw = (olds: readonly string[], news: readonly string[]) =>
  groupRows(matchArticles(makeArticles(...olds), makeArticles(...news))).map((block) =>
    'news' in block
      ? `${block.kind} ${formatRunRange(block.olds)} → ${formatRunRange(block.news)}`
      : block.kind,
  );

test('Unchanged neighbours are one run', () => {
  expect(draw(BENCHES, BENCHES)).toEqual(['same 第1–7条 → 第1–7条']);
});

test('Neighbours whose numbers are shifted alike are one run, apart from those that kept theirs', () => {
  expect(draw([AIM, PLACES, BAN, FINE, START], [AIM, PLACES, GIFT, BAN, FINE, START])).toEqual([
    'same 第1–2条 → 第1–2条',
    'added',
    'moved 第3–5条 → 第4–6条',
  ]);
});

test('Neighbours that come from different places are no run', () => {
  expect(draw([AIM, SNOW, PLACES, BAN], [AIM, PLACES, BAN, SNOW])).toEqual([
    'same 第一条 → 第一条',
    'moved 第3–4条 → 第2–3条',
    'moved 第二条 → 第四条',
  ]);
});

test('A run with an article 之一, or of points without 条, is named by its first and last label', () => {
  const list = (...lines: string[]) => listProvisions(parseLines(...lines).statute.children);
  expect(formatRunRange(list('第一条 甲。', '第二条 乙。', '第二条之一 丙。'))).toBe(
    '第一条至第二条之一',
  );
  expect(formatRunRange(list('一、甲。', '二、乙。'))).toBe('一、至二、');
});

test('Rows are counted by kind', () => {
  const rows = matchArticles(makeArticles(AIM, GIFT, START), makeArticles(AIM, START));
  expect(countRows(rows)).toEqual({ same: 1, moved: 1, changed: 0, added: 0, removed: 1 });
});

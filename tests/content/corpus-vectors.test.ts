import { beforeAll, expect, test } from 'vitest';
import { listParts, listProvisions } from '../../src/lib/statute/outline.ts';
import { textOfProvision } from '../../src/lib/statute/statute-text.ts';
import type { ReadStatutes } from '../../src/loaders/read-statutes.ts';
import { describeCorpus } from './corpus.ts';
import { count, findArticle, findText, listNodes, readLibrary } from './library.ts';

describeCorpus('Real statutes are read as those who know them count them', () => {
  let library: ReadStatutes;
  beforeAll(async () => {
    library = await readLibrary();
  });
  const find = (path: string) => findText(library, path);
  const kindsOf = (path: string) => new Set(find(path).problems.map(({ kind }) => kind));
  const numbersOf = (path: string) =>
    listProvisions(find(path).statute.children).map(({ number }) => number);
  const oneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  test.each([
    ['lawrefbook-2025-04/刑法/刑法.md', 505, 53],
    ['just-laws/criminal-law/criminal-law/', 505, 53],
    ['lawrefbook-2025-04/宪法/宪法.md', 143, 0],
    ['just-laws/constitution/', 143, 0],
    ['lawrefbook-2025-04/诉讼与非诉讼程序法/刑事诉讼法', 308, 0],
    ['lawrefbook-2025-04/民法商法/农民专业合作社法', 74, 0],
    ['lawrefbook-2025-04/经济法/长江保护法', 79, 0],
    ['just-laws/economic/yangtze-river-protection-law/', 96, 0],
    ['lawrefbook-2025-04/行政法规/全国年节及纪念日放假办法(2024', 8, 0],
    ['lawrefbook-2025-04/宪法相关法/城市居民委员会组织法', 23, 0],
    ['just-laws/constitutional-relevance/urban-residents-committee-organization-law/', 50, 0],
    ['x-storage/行政法规/住房租赁条例', 50, 0],
    ['lawrefbook-2025-04/行政法规/信访工作条例', 50, 0],
    ['lawrefbook-2025-04/行政法规/女职工劳动保护特别规定', 16, 0],
    ['just-laws/ecological-environment/ecological-environment-code/', 1242, 0],
  ])('%s has %i articles, %i of them added', (path, articles, added) => {
    expect(count(find(path))).toEqual([articles, added]);
  });

  test('The eight files of the civil code are one code of 1260 articles', () => {
    const code = find('lawrefbook-2025-04/民法典/');
    expect(code.files).toHaveLength(8);
    expect(listParts(code.statute).map((part) => listProvisions([part]).length)).toEqual([
      204, 258, 526, 51, 79, 45, 95, 2,
    ]);
    expect(numbersOf('lawrefbook-2025-04/民法典/')).toEqual(oneTo(1260));
    expect(numbersOf('just-laws/civil-and-commercial/civil-code/')).toEqual(oneTo(1260));
  });

  test('A struck article of the criminal law is counted, its two annexes are not swallowed', () => {
    const { statute } = find('lawrefbook-2025-04/刑法/刑法.md');
    expect(
      textOfProvision(findArticle(find('lawrefbook-2025-04/刑法/刑法.md'), 199)!.content),
    ).toBe('（删去）');
    expect(listNodes(statute.children, 'appendix').map(({ title }) => title)).toEqual([
      '附件一',
      '附件二',
    ]);
    expect(findArticle(find('lawrefbook-2025-04/刑法/刑法.md'), 452)?.content.length).toBeLessThan(
      5,
    );
  });

  test('The preamble of the constitution is text before its first article', () => {
    const [preamble] = listNodes(
      find('lawrefbook-2025-04/宪法/宪法.md').statute.children,
      'division',
    );
    expect([preamble?.name, preamble?.children.length]).toEqual(['序言', 13]);
    expect(preamble?.children.every(({ kind }) => kind === 'text')).toBe(true);
  });

  test.each([
    ['lawrefbook-2025-04/司法解释/最高人民法院关于适用《刑事诉讼法》的解释(2021', 655],
    ['lawrefbook-2025-04/诉讼与非诉讼程序法/刑事诉讼法', 308],
    ['lawrefbook-2025-04/民法商法/农民专业合作社法', 74],
  ])('A number with a blank or a look-alike leaves no gap in %s, and is reported', (path, last) => {
    expect(numbersOf(path)).toEqual(oneTo(last));
    expect(kindsOf(path)).toContain('statute-repaired');
    expect(kindsOf(path)).not.toContain('statute-article-gap');
  });

  test('The gaps of a text that has lost its articles are reported one by one', () => {
    const gaps = find('lawrefbook-2025-04/行政法规/飞行基本规则').problems;
    expect(gaps.map(({ kind, line }) => [kind, line]).slice(0, 2)).toEqual([
      ['statute-article-gap', 17],
      ['statute-article-gap', 21],
    ]);
    expect(gaps).toHaveLength(11);
  });

  test('The articles that an amendment quotes are not its own', () => {
    expect(numbersOf('lawrefbook-2025-04/宪法/宪法修正案（2018年）.md')).toEqual(
      oneTo(52).slice(31),
    );
  });

  test.each([
    ['lawrefbook-2025-04/行政法规/全国年节及纪念日放假办法(2024', 0],
    ['lawrefbook-2025-04/宪法相关法/城市居民委员会组织法', 0],
    ['just-laws/constitutional-relevance/urban-residents-committee-organization-law/', 7],
  ])('%s has %i chapters', (path, chapters) => {
    const divisions = listNodes(find(path).statute.children, 'division');
    expect(divisions.filter(({ level }) => level === 'chapter')).toHaveLength(chapters);
  });

  test('The appendix of the rules for women at work is no part of their last article', () => {
    const { statute } = find('lawrefbook-2025-04/行政法规/女职工劳动保护特别规定');
    expect(listNodes(statute.children, 'appendix')).toHaveLength(1);
    expect(listProvisions(statute.children).at(-1)?.content).toHaveLength(1);
  });

  test('The code of the environment has all its parts, subparts, chapters and sections', () => {
    const { statute } = find('just-laws/ecological-environment/ecological-environment-code/');
    const levels = listNodes(statute.children, 'division').map(({ level }) => level);
    expect(
      Object.fromEntries(
        Map.groupBy(levels, (level) => level)
          .entries()
          .map(([level, all]) => [level, all.length]),
      ),
    ).toEqual({
      part: 5,
      subpart: 9,
      chapter: 59,
      section: 63,
    });
  });

  test('The tables of the rules on names of crimes are tables', () => {
    const tables = listNodes(
      find(
        'lawrefbook-2025-04/司法解释/最高人民法院、最高人民检察院关于执行《刑法》确定罪名的补充规定（六）',
      ).statute.children,
      'table',
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.length).toBeGreaterThan(10);
  });

  test('No text of the three corpora is set aside', () => {
    expect(library.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(library.texts.length).toBeGreaterThan(3000);
  });
});

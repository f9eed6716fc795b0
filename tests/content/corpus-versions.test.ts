import { beforeAll, expect, test } from 'vitest';
import type { ReadStatutes } from '../../src/loaders/read-statutes.ts';
import { describeCorpus } from './corpus.ts';
import { assemble, readLibrary } from './library.ts';

describeCorpus('Real versions are joined into laws', () => {
  let library: ReadStatutes;
  beforeAll(async () => {
    library = await readLibrary();
  });
  const of = (corpus: string) =>
    library.texts.filter(({ files }) => files[0]?.startsWith(`${corpus}/`));

  test('The folder of Just Laws holds 311 laws', () => {
    const { laws, amending } = assemble(of('just-laws'));
    expect([laws.size, amending.length]).toEqual([311, 0]);
  });

  test('The trademark law in force is shown, the one of 2027 is kept', () => {
    const { laws } = assemble(of('just-laws'));
    const law = [...laws.values()].find(({ shortTitle }) => shortTitle === '商标法');
    expect(law?.shown).toMatchObject({ date: '2019-04-23', articles: 73 });
    expect(law?.versions.map(({ date, articles }) => [date, articles])).toEqual([
      ['2026-06-26', 87],
      ['2019-04-23', 73],
    ]);
  });

  test('The newest text of all folders is shown, older ones are kept', () => {
    const law = assemble(library.texts).laws.get('chengshi-juweihui-fa');
    expect(law?.versions.map(({ date, articles }) => [date, articles])).toEqual([
      ['2025-10-28', 50],
      ['2018-12-29', 23],
    ]);
    expect(law?.shown.articles).toBe(50);
  });

  test('A law whose only text is cut short is reported and marked, beside a whole text it is not', () => {
    const truncated = (texts: ReadStatutes['texts']) => {
      const { laws, problems } = assemble(texts);
      const reported = problems
        .filter(({ kind }) => kind === 'statute-truncated')
        .map(({ message }) => message);
      return [reported, laws.get('changjiang-baohu-fa')?.expectedArticles];
    };
    expect(truncated(of('lawrefbook-2025-04'))).toEqual([
      ['《长江保护法》只有79条，应有96条，文件残缺，页面会提示“文本不完整”。'],
      96,
    ]);
    expect(truncated(library.texts)).toEqual([[], undefined]);
  });

  test.each(['居民身份证法', '广告法', '反电信网络诈骗法', '职业病防治法'])(
    'The two copies of %s in two folders are one version, in silence',
    (name) => {
      const both = of('lawrefbook-2025-04').filter(({ files }) => files[0]?.includes(`/${name}(`));
      expect(both).toHaveLength(2);
      const { laws, problems } = assemble(both);
      expect([...laws.values()].map(({ versions }) => versions.length)).toEqual([1]);
      expect(problems.filter(({ kind }) => kind !== 'statute-outdated')).toEqual([]);
    },
  );

  test('Amendments and amending decisions are no laws, interpretations of an amendment are', () => {
    const { laws, amending } = assemble(of('lawrefbook-2025-04'));
    const titles = amending.map(({ statute }) => statute.title);
    expect(titles.filter((title) => title.includes('修正案')).length).toBe(17);
    expect(titles.filter((title) => title.includes('关于修改')).length).toBeGreaterThanOrEqual(9);
    const shown = [...laws.values()].map(({ title }) => title);
    expect(shown.filter((title) => title.includes('时间效力问题的解释'))).toHaveLength(2);
  });

  test('A party regulation is told from the administrative regulations beside it', () => {
    const law = assemble(of('lawrefbook-2025-04')).laws.get('xinfang-gongzuo-tiaoli');
    expect(law?.level).toBe('党内法规');
  });

  test('No two laws share an address', () => {
    const { laws } = assemble(library.texts);
    expect(new Set([...laws.values()].map(({ title }) => title)).size).toBe(laws.size);
    expect(laws.size).toBeGreaterThan(1300);
  });
});

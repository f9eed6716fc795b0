import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/problem.ts';
import { assembleLaws } from '../../../src/loaders/assemble-laws.ts';
import type { ReadStatute } from '../../../src/loaders/read-statutes.ts';
import type { RegisteredLaw } from '../../../src/schemas/law-register.ts';
import { parseMarkdown } from '../lib/statute/fixture.ts';

const TODAY = '2026-11-22';
const BENCHES: RegisteredLaw = {
  slug: 'changyi-fa',
  title: '中华人民共和国示例长椅法',
  aliases: [],
  level: '法律',
  passed: '2020-01-01',
  effective: '2020-06-01',
  articles: 2,
  confidence: 'verified',
};
const ARTICLES = ['第一条 长椅供人休息。', '第二条 长椅每年刷漆。'];

function read(
  title: string,
  date: string | undefined,
  more: Partial<ReadStatute> = {},
  articles = ARTICLES,
): ReadStatute {
  const { statute } = parseMarkdown([`# ${title}`, '<!-- INFO END -->', ...articles].join('\n'));
  const digest = `${title} ${date}`;
  const base = { statute, files: [`${digest}.md`], folder: 0, problems: [], digest, notes: [] };
  return { ...base, format: 'lawrefbook', ...(date ? { date } : {}), ...more };
}

const problemsOf = (text: ReadStatute, law: RegisteredLaw) =>
  assembleLaws([text], [law], TODAY).problems.map(formatProblem);

test('A registered law has its registered address, any other the pinyin of its short title', () => {
  const texts = [read('示例长椅法', '2020-01-01'), read('中华人民共和国示例绿化法', '2020-01-01')];
  const { laws, problems } = assembleLaws(texts, [BENCHES], TODAY);
  expect([...laws.keys()]).toEqual(['changyi-fa', 'shililvhuafa']);
  expect(problems).toEqual([]);
});

test('Laws that sound alike have different addresses, a long title a short one', () => {
  const texts = [read('示例路灯法', '2020-01-01'), read('示例鹿灯法', '2020-01-01')];
  texts.push(read(`${'关于长椅的'.repeat(9)}规定`, '2020-01-01'));
  const slugs = [...assembleLaws(texts, [], TODAY).laws.keys()];
  expect(new Set(slugs).size).toBe(3);
  expect(slugs.every((slug) => /^[a-z0-9-]{1,80}$/.test(slug))).toBe(true);
});

test('Amendments and amending decisions are no laws', () => {
  const texts = [
    read('示例长椅法修正案', '2021-01-01'),
    read('关于修改《示例长椅法》的决定', '2022-01-01'),
  ];
  const { laws, amending } = assembleLaws([...texts, read('示例长椅法', '2020-01-01')], [], TODAY);
  expect(laws.size).toBe(1);
  expect(amending).toEqual(texts);
});

test('The version in force is shown, one still to come is kept', () => {
  const now = read('示例长椅法', '2020-01-01', { effectiveFrom: '2020-06-01' });
  const later = read('示例长椅法', '2026-06-26', { effectiveFrom: '2027-01-01' }, [
    ...ARTICLES,
    '第三条 完',
  ]);
  const shownOn = (day: string) => {
    const [entry] = assembleLaws([later, now], [], day).laws.values();
    expect(entry?.versions.map(({ date }) => date)).toEqual(['2026-06-26', '2020-01-01']);
    return entry?.shown.date;
  };
  expect(shownOn('2026-12-31')).toBe('2020-01-01');
  expect(shownOn('2027-01-01')).toBe('2026-06-26');
});

test('A law whose only text lies ahead is shown all the same', () => {
  const later = read('示例长椅法', '2026-06-26', { effectiveFrom: '2027-01-01' });
  expect(assembleLaws([later], [], TODAY).laws.get('shilichangyifa')?.shown.date).toBe(
    '2026-06-26',
  );
});

test('A text of fewer articles than registered is reported as truncated', () => {
  const text = read('示例长椅法', '2020-01-01', {}, ARTICLES.slice(0, 1));
  expect(problemsOf(text, BENCHES)).toMatchInlineSnapshot(`
    [
      "示例长椅法 2020-01-01.md 《示例长椅法》只有1条，应有2条，文件残缺，页面会提示“文本不完整”。请到国家法律法规数据库重新下载。",
    ]
  `);
  expect(assembleLaws([text], [BENCHES], TODAY).laws.get('changyi-fa')?.expectedArticles).toBe(2);
});

test('A text older than the last amendment registered is reported as out of date', () => {
  const amended: RegisteredLaw = { ...BENCHES, amended: '2025-06-27' };
  const text = read('示例长椅法', '2020-01-01');
  expect(problemsOf(text, amended)).toMatchInlineSnapshot(`
    [
      "示例长椅法 2020-01-01.md 《示例长椅法》这份文本止于2020-01-01，登记表记载2025-06-27有过修改，页面会提示“可能不是最新”。请到国家法律法规数据库下载最新文本。",
    ]
  `);
  const { laws } = assembleLaws([text], [amended], TODAY);
  expect(laws.get('changyi-fa')?.missesAmendment).toBe('2025-06-27');
  expect(problemsOf(text, { ...amended, confidence: 'likely' })).toEqual([]);
});

test('A whole text of the registered date has nothing to report', () => {
  expect(problemsOf(read('示例长椅法', '2020-01-01'), BENCHES)).toEqual([]);
});

test('Two days of taking effect that contradict each other are reported', () => {
  const text = read('示例长椅法', '2020-01-01', { effectiveFrom: '2020-07-01' });
  expect(problemsOf(text, BENCHES)).toMatchInlineSnapshot(`
    [
      "示例长椅法 2020-01-01.md 《示例长椅法》2020-01-01的文本，登记表写2020-06-01施行，文本写2020-07-01施行，两处不一样，页面按登记表显示。请核对官方发布的日期，改正 content/law-register.yaml。",
    ]
  `);
});

test('A law that the last article of another ends is repealed from that day', () => {
  const closing = ['第一条 甲', '第二条 本法自2024年6月1日起施行。《示例长椅法》同时废止。'];
  const texts = [read('示例长椅法', '2010-01-01'), read('示例座位法', '2024-01-01', {}, closing)];
  const { laws } = assembleLaws(texts, [], TODAY);
  expect(laws.get('shilichangyifa')?.timeline[0]).toMatchObject({
    effectiveTo: '2024-06-01',
    endedBy: 'repealed',
    repealedBy: 'shilizuoweifa',
  });
});

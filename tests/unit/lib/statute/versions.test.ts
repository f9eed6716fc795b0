import { expect, test } from 'vitest';
import { formatProblem } from '../../../../src/lib/problem.ts';
import { joinVersions, type StatuteText } from '../../../../src/lib/statute/versions.ts';
import { parseMarkdown } from './fixture.ts';

const LONG = ['第一条 甲', '第二条 乙', '第三条 丙'];

function text(
  file: string,
  date: string | undefined,
  lines: string[],
  more: Partial<StatuteText> = {},
): StatuteText {
  const markdown = ['# 中华人民共和国示例法', '<!-- INFO END -->', ...lines].join('\n');
  const { statute } = parseMarkdown(markdown);
  return { statute, files: [file], folder: 0, problems: [], ...(date ? { date } : {}), ...more };
}

function join(texts: StatuteText[]) {
  const { laws, problems } = joinVersions(texts);
  return {
    laws: laws.map(({ versions }) => versions.map(({ files }) => files[0])),
    problems: problems.map(formatProblem),
  };
}

test('All versions of a title are kept, newest first', () => {
  const old = text('old.md', '2010-01-01', LONG.slice(0, 2));
  const recent = text('new.md', '2020-01-01', LONG);
  const undated = text('undated.md', undefined, LONG.slice(0, 1));
  expect(join([old, undated, recent])).toEqual({
    laws: [['new.md', 'old.md', 'undated.md']],
    problems: [],
  });
});

test('Texts of other titles are other laws', () => {
  const other = text('other.md', '2020-01-01', LONG);
  other.statute.title = '示例法实施条例';
  expect(join([text('law.md', '2020-01-01', LONG), other]).laws).toEqual([
    ['law.md'],
    ['other.md'],
  ]);
});

test('Identical copies in two folders are one version, in silence', () => {
  const copy = text('b/law.md', '2020-01-01', LONG, { folder: 1 });
  expect(join([copy, text('a/law.md', '2020-01-01', LONG)])).toEqual({
    laws: [['a/law.md']],
    problems: [],
  });
});

test('A copy without date, or under another date, that says the same is no version of its own', () => {
  const copies = [text('undated.md', undefined, LONG), text('dated.md', '2020-01-01', LONG)];
  expect(join(copies)).toEqual({ laws: [['dated.md']], problems: [] });
});

test('Of two texts of one date the fuller one stays, and the other is named', () => {
  const short = text('short.md', '2020-01-01', LONG.slice(0, 2));
  const { laws, problems } = join([short, text('full.md', '2020-01-01', LONG, { folder: 1 })]);
  expect(laws).toEqual([['full.md']]);
  expect(problems).toMatchInlineSnapshot(`
    [
      "short.md 与full.md是《中华人民共和国示例法》同一日期（2020-01-01）的文本，这份有2条，那份有3条，已采用条数多的一份。请核对两份文件，删去残缺的一份。",
    ]
  `);
});

test('Of two equally full texts of one date the one of the earlier folder stays', () => {
  const other = text('b/law.md', '2020-01-01', [...LONG.slice(0, 2), '第三条 不是丙'], {
    folder: 1,
  });
  expect(join([other, text('a/law.md', '2020-01-01', LONG)]).laws).toEqual([['a/law.md']]);
});

test('Copies that differ only in the notes at their head are one version, in silence', () => {
  const noted = text('noted.md', '2020-01-01', LONG);
  const place = { file: 'noted.md', line: 3 };
  noted.statute.children.unshift({
    kind: 'text',
    role: 'note',
    text: '2020年6月1日施行',
    source: place,
  });
  const { laws, problems } = join([noted, text('plain.md', '2020-01-01', LONG)]);
  expect([laws[0]?.length, problems]).toEqual([1, []]);
});

test('Two files of one folder with one title and date that differ are an error', () => {
  const other = text('copy.md', '2020-01-01', [...LONG.slice(0, 2), '第三条 不是丙']);
  const { laws, problems } = join([other, text('a.md', '2020-01-01', LONG)]);
  expect(laws).toEqual([['a.md']]);
  expect(problems).toMatchInlineSnapshot(`
    [
      "copy.md 与a.md同名（《中华人民共和国示例法》）、同日期，内容却不一样，这一份已放在一边。请对照官方文本，删去错的一份；如果其实是两部法律，请改正标题。",
    ]
  `);
});

test('A shorter text without date is reported as one', () => {
  const { problems } = join([
    text('a.md', undefined, LONG),
    text('b.md', undefined, LONG.slice(1)),
  ]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('b.md 与a.md是《中华人民共和国示例法》同一日期（未注明）的文本');
});

test('Texts of two folders that differ are merged in silence, the file names decide within one', () => {
  const other = [...LONG.slice(0, 2), '第三条 不是丙'];
  const apart = join([
    text('a.md', '2020-01-01', other, { folder: 2 }),
    text('c.md', '2020-01-01', LONG, { folder: 1 }),
    text('b.md', '2020-01-01', LONG, { folder: 1 }),
  ]);
  expect(apart).toEqual({ laws: [['b.md']], problems: [] });
});

test('Of two versions that say the same the newer one stays; those that differ both stay', () => {
  const versions = [
    text('old.md', '2010-01-01', LONG),
    text('new.md', '2020-01-01', LONG),
    text('other.md', '2015-01-01', [...LONG.slice(0, 2), '第三条 不是丙']),
    text('short.md', '2012-01-01', LONG.slice(0, 2)),
  ];
  expect(join(versions)).toEqual({ laws: [['new.md', 'other.md', 'short.md']], problems: [] });
});

test('A shorter twin is a warning, a twin that differs is an error', () => {
  const differing = [...LONG.slice(0, 2), '第三条 不是丙'];
  const { problems } = joinVersions(
    [LONG, differing, LONG.slice(1)].map((lines, at) => text(`${at}.md`, '2020-01-01', lines)),
  );
  expect(problems).toMatchObject([
    { kind: 'statute-duplicate-title', severity: 'error', file: '1.md' },
    { kind: 'statute-versions-differ', severity: 'warning', file: '2.md' },
  ]);
});

test('A law is known by the key of its title', () => {
  const { laws } = joinVersions([text('a.md', undefined, LONG)]);
  expect(laws.map(({ key }) => key)).toEqual(['示例法']);
});

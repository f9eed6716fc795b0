import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countArticles } from '../../../src/lib/statute/outline.ts';
import { readStatutes } from '../../../src/loaders/read-statutes.ts';
import { makeDocx } from './docx-file.ts';
import { addFiles, lawFile, makeFolder, readFolder } from './folder.ts';

test('Unchanged texts come from the cache, a changed one is read again', async () => {
  const [folder, cache] = [makeFolder(), makeFolder()];
  addFiles(folder, { 'a.md': lawFile('示例长椅法'), 'b.md': lawFile('示例路灯法', '第二条 甲') });
  const cold = await readFolder(folder, cache);
  const warm = await readFolder(folder, cache);
  expect([cold.fromCache, warm.fromCache]).toEqual([0, 2]);
  expect(warm.texts).toEqual(cold.texts);
  expect(warm.problems).toEqual(cold.problems);

  addFiles(folder, { 'b.md': lawFile('示例路灯法', '第一条 乙') });
  const changed = await readFolder(folder, cache);
  expect(changed.fromCache).toBe(1);
  expect(changed.texts.map(({ digest }) => digest)).not.toEqual(
    cold.texts.map(({ digest }) => digest),
  );
});

test('The problem of a bad file is told again from the cache', async () => {
  const [folder, cache] = [makeFolder({ 'a.docx': 'no Word' }), makeFolder()];
  const cold = await readFolder(folder, cache);
  const warm = await readFolder(folder, cache);
  expect(cold.problems).toHaveLength(1);
  expect(warm.problems).toEqual(cold.problems);
});

test('Only whole trees lie in the cache', async () => {
  const [folder, cache] = [makeFolder({ 'a.md': lawFile('示例长椅法') }), makeFolder()];
  await readFolder(folder, cache);
  expect(readdirSync(cache).filter((name) => !/^[0-9a-f]{32}\.json$/.test(name))).toEqual([]);
});

test('A text knows its files, its format, its date and its notes', async () => {
  const docx = await makeDocx(['示例公园法', '（2020年1月1日通过）', '第一条　进公园不收费。']);
  const folder = makeFolder({
    'law.docx': docx,
    'x/行政法规/示例长椅条例(2024-03-01).md': lawFile('示例长椅条例'),
    'just/README.md': '# 示例绿化法\n\n2023年5月1日通过\n\n**第一条**　种树。\n',
  });
  const { texts, problems } = await readFolder(folder);
  expect(problems).toEqual([]);
  const told = texts.map(({ files, format, date, notes }) => ({ files, format, date, notes }));
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "date": "2020-01-01",
        "files": [
          "statutes/law.docx",
        ],
        "format": "docx",
        "notes": [
          "（2020年1月1日通过）",
        ],
      },
      {
        "date": "2023-05-01",
        "files": [
          "statutes/just/README.md",
        ],
        "format": "just-laws",
        "notes": [
          "2023年5月1日通过",
        ],
      },
      {
        "date": "2024-03-01",
        "files": [
          "statutes/x/行政法规/示例长椅条例(2024-03-01).md",
        ],
        "format": "lawrefbook",
        "notes": [
          "2024年1月1日公布",
        ],
      },
    ]
  `);
});

test('The files of a LawRefBook code are one text in the order of their articles', async () => {
  const part = (name: string, article: string) =>
    `# 示例邻里法典\n\n# ${name}\n\n2024年1月1日通过\n\n<!-- INFO END -->\n\n${article}`;
  const folder = makeFolder({
    'code/a.md': part('附则', '第十一条 甲'),
    'code/b.md': part('噪声编', '第十条 乙'),
    'code/c.md': part('总则', '第九条 丙'),
  });
  const { texts } = await readFolder(folder);
  expect(texts.map(({ files }) => files)).toEqual([
    ['statutes/code/c.md', 'statutes/code/b.md', 'statutes/code/a.md'],
  ]);
});

test('A Just Laws folder is one text, its versions are texts of their own', async () => {
  const law = (articles: string) => `# 示例绿化法典\n\n2023年5月1日通过\n\n${articles}`;
  const version = { promulgatedOn: '2026-01-01', effectiveFrom: '2027-01-01' };
  const folder = makeFolder({
    'green/README.md': law('# 第一编　总则\n\n**第一条**　种树。'),
    'green/01-trees.md': '# 第二编　树\n\n**第二条**　浇树。',
    'green/00-closing.md': '# 附则\n\n**第三条**　完。',
    'green/versions.json': JSON.stringify({
      versions: [{ ...version, entry: 'versions/2027/README.md' }],
    }),
    'green/versions/2027/README.md': law('**第一条**　种花。'),
  });
  const { texts } = await readFolder(folder);
  const told = texts.map(({ statute, date, effectiveFrom, files }) => [
    countArticles(statute),
    date,
    effectiveFrom,
    files.length,
  ]);
  expect(told.sort()).toEqual([
    [1, '2026-01-01', '2027-01-01', 1],
    [3, '2023-05-01', undefined, 3],
  ]);
});

test('Folders keep their order, so that the earlier one can be preferred', async () => {
  const [first, second] = [
    makeFolder({ 'z.md': lawFile('示例乙法') }),
    makeFolder({ 'a.md': lawFile('示例甲法') }),
  ];
  const { texts } = await readStatutes([first, second], join(makeFolder(), 'new-cache'));
  expect(texts.map(({ statute, folder }) => [statute.title, folder])).toEqual([
    ['示例乙法', 0],
    ['示例甲法', 1],
  ]);
});

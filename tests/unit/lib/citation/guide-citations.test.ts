import { expect, test } from 'vitest';
import { listGuideCitations } from '../../../../src/lib/citation/guide-citations.ts';
import { collectLawNames } from '../../../../src/lib/citation/law-names.ts';

const NAMES = collectLawNames([
  { slug: 'park', title: '中华人民共和国示例公园法', shortTitle: '示例公园法', aliases: [] },
  { slug: 'bench', title: '中华人民共和国示例长椅法', shortTitle: '示例长椅法', aliases: [] },
]);

test('Notes cite their article, and what notes, cites and body name is cited where it stands', () => {
  const found = listGuideCitations(
    {
      slug: 'park',
      notes: [
        { no: '3', plain: '见《示例长椅法》第二条。', example: '照第五条。' },
        { no: '不是号码', plain: '见第九条。' },
        { no: 7, plain: '没有别的。' },
      ],
      cites: [
        { cite: '《示例长椅法》第一条至第二条', historical: true },
        { cite: '第四条', historical: false },
      ],
      body: '第一行。\n《示例长椅法》第六条。\n本法第八条。',
    },
    NAMES,
  );
  expect(found).toEqual([
    cited(
      'bench',
      1,
      '《示例长椅法》第一条',
      { path: ['cites', 0] },
      { through: { article: 2 }, historical: true },
    ),
    cited('bench', 2, '第二条', { path: ['cites', 0] }, { historical: true }),
    cited('park', 4, '第四条', { path: ['cites', 1] }),
    cited('park', 3, '第三条', { path: ['articles', 0, 'no'] }),
    cited(
      'bench',
      2,
      '《示例长椅法》第二条',
      { path: ['articles', 0, 'plain'] },
      { historical: true },
    ),
    cited('park', 5, '第五条', { path: ['articles', 0, 'example'] }),
    cited('park', 7, '第七条', { path: ['articles', 2, 'no'] }),
    cited('bench', 6, '《示例长椅法》第六条', { bodyLine: 1 }, { historical: true }),
    cited('park', 8, '本法第八条', { bodyLine: 2 }),
  ]);
});

function cited(slug: string, article: number, text: string, at: object, more: object = {}): object {
  return { slug, id: { article }, text, at, historical: false, ...more };
}

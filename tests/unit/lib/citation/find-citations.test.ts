import { expect, test } from 'vitest';
import { findCitations } from '../../../../src/lib/citation/find-citations.ts';
import { collectLawNames } from '../../../../src/lib/citation/law-names.ts';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';

const LAWS = [
  {
    slug: 'park',
    title: '中华人民共和国示例公园法',
    shortTitle: '示例公园法',
    aliases: ['公园法'],
  },
  { slug: 'bench', title: '中华人民共和国示例长椅法', shortTitle: '示例长椅法', aliases: [] },
];

const CONTEXT = {
  names: collectLawNames(LAWS),
  self: 'self',
  here: { article: 20, paragraph: 3 },
  before: [{ article: 19 }, { article: 18 }],
};

/** The text with every citation in brackets, its law and its anchor behind it. */
function mark(text: string): string {
  let [marked, from] = ['', 0];
  for (const { start, end, slug, id, through } of findCitations(text, CONTEXT)) {
    const target = [id, ...(through ? [through] : [])].map(formatArticleAnchor).join('~');
    marked += `${text.slice(from, start)}[${text.slice(start, end)}→${slug}#${target}]`;
    from = end;
  }
  return marked + text.slice(from);
}

test.each([
  ['依照本法第五条办理', '依照[本法第五条→self#a5]办理'],
  [
    '依照本条例第十条之一第二款第（三）项',
    '依照[本条例第十条之一第二款第（三）项→self#a10-1-p2-i3]',
  ],
  [
    '违反本法第五条、第七条和第九条第二款',
    '违反[本法第五条→self#a5]、[第七条→self#a7]和[第九条第二款→self#a9-p2]',
  ],
  ['本规定第三条至第六条', '[本规定第三条→self#a3~a6]至[第六条→self#a6]'],
  ['违反前款规定', '违反[前款→self#a20-p2]规定'],
  ['前两条规定', '[前两条→self#a18~a19]规定'],
])('In %s the places of the law itself are found', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test.each([
  ['依照《示例公园法》第四条办理', '依照[《示例公园法》第四条→park#a4]办理'],
  ['依照《公园法》第四条、第五条', '依照[《公园法》第四条→park#a4]、[第五条→park#a5]'],
  ['依照示例长椅法第二条第一款', '依照[示例长椅法第二条第一款→bench#a2-p1]'],
  [
    '依照《示例公园法》第四条，本法第二条',
    '依照[《示例公园法》第四条→park#a4]，[本法第二条→self#a2]',
  ],
  ['依照《示例无名法》第四条', '依照[《示例无名法》第四条→undefined#a4]'],
])('In %s the places of other laws are found', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('A basic law (基本法) is not the law itself (本法)', () => {
  const cited = findCitations('依照示例特别区基本法第十四条办理', CONTEXT);
  expect(cited.filter(({ slug }) => slug === 'self')).toEqual([]);
});

test.each(['长椅供人休息', '本法第一章规定', '三条长椅', '《示例公园法（第三条修正）》'])(
  'In “%s” nothing is cited',
  (text) => {
    expect(findCitations(text, CONTEXT)).toEqual([]);
  },
);

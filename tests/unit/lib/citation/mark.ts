import {
  findCitations,
  type CitationContext,
} from '../../../../src/lib/citation/find-citations.ts';
import { collectLawNames } from '../../../../src/lib/citation/law-names.ts';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';

const LAWS = [
  {
    slug: 'park',
    title: '中华人民共和国示例公园法',
    shortTitle: '示例公园法',
    aliases: ['公园法', '绿地法'],
  },
  { slug: 'bench', title: '中华人民共和国示例长椅法', shortTitle: '示例长椅法', aliases: [] },
  {
    slug: 'reading',
    title: '最高人民法院关于适用《中华人民共和国示例公园法》的解释',
    shortTitle: '最高人民法院关于适用《中华人民共和国示例公园法》的解释',
    aliases: [],
  },
];

/** In 第二十条第三款 of the law “self”. */
export const CONTEXT = {
  names: collectLawNames(LAWS),
  self: 'self',
  here: { article: 20, paragraph: 3 },
  before: [{ article: 19 }, { article: 18 }],
};

/** The text with every citation in brackets, its law and its anchor behind it. */
export function mark(text: string, context: CitationContext = CONTEXT): string {
  let [marked, from] = ['', 0];
  for (const { start, end, slug, id, through } of findCitations(text, context)) {
    const target = [id, ...(through ? [through] : [])].map(formatArticleAnchor).join('~');
    marked += `${text.slice(from, start)}[${text.slice(start, end)}→${slug}#${target}]`;
    from = end;
  }
  return marked + text.slice(from);
}

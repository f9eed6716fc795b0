import {
  formatArticleAnchor,
  formatArticleId,
  parseArticleId,
  type ArticleId,
} from '../statute/article-id.ts';
import { formatTitleKey } from '../statute/title.ts';

/** A law that can be named in a query, small enough to be sent to every searcher. */
export interface NamedLaw {
  /** Short title. */
  name: string;
  aliases: string[];
  slug: string;
  /** Of a split code: the part with the articles up to `last`, in order. */
  parts?: { slug: string; last: number }[];
  /** Highest article number; 0 where there is no full text. */
  last: number;
}

export interface Jump {
  /** 《民法典》第一千二百五十四条. */
  label: string;
  href: string;
}

const ARTICLE_AT_END =
  /(?:第?[零〇○一二三四五六七八九十百千\d０-９]+条?(?:之[一二三四五六七八九十\d]+)?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?)$/;

/**
 * The places that a query names by number: 民法典1254, 《民法典》第1254条, 刑法133条之一. A number
 * without a law (第一千二百五十四条) names that article of the civil code first, then of every law given that
 * is known by an alias and has so many articles. Empty where the query names no place.
 */
export function findJumps(query: string, laws: readonly NamedLaw[]): Jump[] {
  const text = query.normalize('NFKC').replace(/[\s《》<>〈〉"“”]/g, '');
  const number = ARTICLE_AT_END.exec(text)?.[0];
  if (number === undefined) return [];
  const id = parseArticleId(number);
  if (!id) return [];
  const name = formatTitleKey(text.slice(0, text.length - number.length).replace(/的$/, ''));
  if (name === '')
    return /^第|条/.test(number)
      ? laws
          .filter((law) => law.last >= id.article)
          .slice(0, 6)
          .map((law) => jumpTo(law, id))
      : [];
  const named = laws.filter((law) =>
    [law.name, ...law.aliases].some((known) => formatTitleKey(known) === name),
  );
  return named
    .filter((law) => law.last === 0 || id.article <= law.last)
    .map((law) => jumpTo(law, id));
}

function jumpTo(law: NamedLaw, id: ArticleId): Jump {
  const part = law.parts?.find(({ last }) => id.article <= last)?.slug;
  return {
    label: `《${law.name}》${formatArticleId(id)}`,
    href: `/laws/${law.slug}/${part === undefined ? '' : `${part}/`}#${formatArticleAnchor(id)}`,
  };
}

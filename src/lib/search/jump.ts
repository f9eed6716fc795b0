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
  /** Of an appendix with articles of its own (宪法修正案): what its anchors begin with. */
  anchor?: string;
}

export interface Jump {
  /** 《民法典》第一千二百五十四条, or 《消费者权益保护法》 alone. */
  label: string;
  href: string;
}

const ARTICLE_AT_END =
  /(?:第?[零〇○一二三四五六七八九十百千\d０-９]+条?(?:之[一二三四五六七八九十\d]+)?(?:第[一二三四五六七八九十\d]+款)?(?:第[（(]?[一二三四五六七八九十\d]+[）)]?项)?)$/;

/** What a query must end with to name a law or a place in one; all others need not wait for the list of laws. */
const MAY_NAME =
  /[\d０-９一二三四五六七八九十百千条款项法典编]$|(?:条例|规定|办法|解释|批复|决定|决议|细则|规则|准则|公约|议定书|修正案|纲要|意见|通知|标准|章程)(?:[（(][^（）()]*[）)])*[》>〉]?$/;

/** Whether a query may name a law or a place in one. */
export function mayJump(query: string): boolean {
  return MAY_NAME.test(query.normalize('NFKC').trim());
}

/**
 * The places that a query names: 民法典1254, 《民法典》第1254条, 刑法133条之一, 消法 alone. A number
 * without a law (第一千二百五十四条) names that article of the civil code first, then of every law given that
 * is known by an alias and has so many articles. Empty where the query names no place.
 */
export function findJumps(query: string, laws: readonly NamedLaw[]): Jump[] {
  const text = query.normalize('NFKC').replace(/[\s《》<>〈〉"“”]/g, '');
  const whole = namedBy(formatTitleKey(text), laws).map((law) => jumpTo(law));
  if (whole.length > 0) return whole;
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
  return namedBy(name, laws)
    .filter((law) => law.last === 0 || id.article <= law.last)
    .map((law) => jumpTo(law, id));
}

function namedBy(name: string, laws: readonly NamedLaw[]): NamedLaw[] {
  return laws.filter((law) =>
    [law.name, ...law.aliases].some((known) => formatTitleKey(known) === name),
  );
}

function jumpTo(law: NamedLaw, id?: ArticleId): Jump {
  const part = id && law.parts?.find(({ last }) => id.article <= last)?.slug;
  const page = `/laws/${law.slug}/${part === undefined ? '' : `${part}/`}`;
  const { anchor } = law;
  if (!id)
    return { label: `《${law.name}》`, href: anchor === undefined ? page : `${page}#${anchor}` };
  return {
    label: `《${law.name}》${formatArticleId(id)}`,
    href: `${page}#${anchor === undefined ? '' : `${anchor}-`}${formatArticleAnchor(id)}`,
  };
}

import { formatTitleKey } from '../statute/title.ts';

/** A law as citations may name it. */
export interface CitableLaw {
  slug: string;
  title: string;
  shortTitle: string;
  aliases: readonly string[];
}

/** Names of laws, for finding which one a citation means. Made once for a library, asked for every text. */
export interface LawNames {
  /** Slug of the law that a name in 《》 means; undefined for a name not known. */
  findQuoted: (name: string) => string | undefined;
  /**
   * The longest name that ends a stretch of running text (依照劳动合同法 → 劳动合同法), with its slug. A
   * name that may be the tail of a longer, unknown one (某大学法) is not taken.
   */
  findEnding: (text: string) => { name: string; slug: string } | undefined;
}

/** Words after which a name of a law can begin without 《》, as the statutes themselves use them. */
const BEFORE_NAME = new RegExp(
  String.raw`(?:^|[\s\p{P}\p{S}]|[见如由与和及或将对在按是为犯因以的把从到看不能了用有除中国于就但其无受]|` +
    '依照|依据|根据|参照|比照|对照|按照|违反|违背|遵守|适用|执行|落实|贯彻|学习|援引|引用|触犯|符合|' +
    '以及|或者|并且|关于|规定|所称|是指|包括|具备|构成|认定|主张|确定|界定|考虑|结合|' +
    '修[正改订][前后]?|删去|废止|实施|履行|行使|承担|采取|办理|审理|审查|受理|提起|提交|提供|处分|' +
    '发生|产生|取得|支付|赔偿|计算|计入|落入|超过|超出|影响|视同|基于|指定|告知|隐瞒|未尽|保存|' +
    '从事|制造|出售|引进|邮寄|藏匿|虚开)$',
  'u',
);

/** No name in running text is longer. */
const LONGEST_NAME = 60;

/**
 * Collects the names of all laws. A name that two laws share means neither. An alias names a law here
 * only if it shortens the title: people find the civil code by 合同法, but 合同法第七十三条 is of another law.
 */
export function collectLawNames(laws: readonly CitableLaw[]): LawNames {
  const slugs = new Map<string, string | undefined>();
  const put = (name: string, slug: string) => {
    const key = formatTitleKey(name);
    if (key.length < 2) return;
    slugs.set(key, slugs.has(key) && slugs.get(key) !== slug ? undefined : slug);
  };
  // Titles first: an alias never takes the name of another law's title.
  for (const { title, shortTitle, slug } of laws)
    [title, shortTitle, title.replace(ISSUER, '')].forEach((name) => put(name, slug));
  const titles = new Set(slugs.keys());
  for (const { title, aliases, slug } of laws) {
    for (const alias of aliases)
      if (!titles.has(formatTitleKey(alias)) && isShortened(alias, title)) put(alias, slug);
  }
  const longest = Math.min(
    LONGEST_NAME,
    Math.max(0, ...[...slugs.keys()].map((key) => key.length)),
  );
  return {
    findQuoted: (name) => slugs.get(formatTitleKey(name)),
    findEnding: (text) => {
      for (let length = longest; length >= 2; length -= 1) {
        const name = text.slice(-length);
        const slug = slugs.get(name);
        if (slug === undefined) continue;
        const before = text.slice(0, -length).replace(/中华人民共和国$/, '');
        if (BEFORE_NAME.test(before)) return { name: text.slice(before.length), slug };
        return undefined;
      }
      return undefined;
    },
  };
}

/** Whoever made an interpretation often stands before its name: 最高人民法院《关于…的解释》. */
const ISSUER = /^(?:最高人民法院|最高人民检察院|国务院|[、\s])+(?=关于)/;

/** True if every character of the alias stands in the title, in the same order. */
function isShortened(alias: string, title: string): boolean {
  let found = 0;
  for (const character of title) if (character === alias[found]) found += 1;
  return found === alias.length;
}

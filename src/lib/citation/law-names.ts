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

/** Words after which a name of a law can begin without 《》. */
const BEFORE_NAME =
  /(?:^|[\s\p{P}\p{S}]|依照|依据|根据|按照|违反|适用|参照|执行|触犯|符合|以及|或者|并且|关于|规定在|修改|所称|本法所称|对照|见|如|由|与|和|及|或|将|对|在|按|是|为|犯|因|以|的|把|从|到|看|按|不|能|了|用|有|除|中|国)$/u;

/** Endings that make the name a different law: 民法典实施细则 is not the civil code. */
const LONGEST_NAME = 60;

/** Collects the names of all laws. A name that two laws share means neither. */
export function collectLawNames(laws: readonly CitableLaw[]): LawNames {
  const slugs = new Map<string, string | undefined>();
  const put = (name: string, slug: string) => {
    const key = formatTitleKey(name);
    if (key.length < 2) return;
    slugs.set(key, slugs.has(key) && slugs.get(key) !== slug ? undefined : slug);
  };
  // Titles first: an alias never takes the name of another law's title.
  for (const { title, shortTitle, slug } of laws)
    [title, shortTitle].forEach((name) => put(name, slug));
  const titles = new Set(slugs.keys());
  for (const { aliases, slug } of laws) {
    for (const alias of aliases) if (!titles.has(formatTitleKey(alias))) put(alias, slug);
  }
  const longest = Math.min(
    LONGEST_NAME,
    Math.max(0, ...[...slugs.keys()].map((key) => key.length)),
  );
  return {
    findQuoted: (name) => slugs.get(formatTitleKey(name)),
    findEnding: (text) => {
      for (let length = Math.min(longest, text.length); length >= 2; length -= 1) {
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

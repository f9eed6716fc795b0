/** Single characters and short contexts that turn the site's own words into 繁體 without a library. */
export interface HantTable {
  /** Simplified characters and, at the same places, what they mostly become. */
  from: string;
  to: string;
  /** Characters that become another before, after or between these: 准 in 标准 is 準. Three characters and the result. */
  near: string[];
}

/** What a text is made of and what it became, of the same length. */
export type Pair = readonly [simplified: string, traditional: string];

/** Stands for any character in a context. */
const ANY = '_';
/** A context of two Chinese characters. */
const WORD = /^_?\p{Script=Han}{2}_?$/u;

/** A character between its neighbours, behind the one before, before the one behind. */
type Contexts = readonly [between: string, before: string, behind: string];

/** What stands in a context: its result, undefined where it has several, and how often it was seen. */
interface Seen {
  to: string | undefined;
  count: number;
}

/** Learns a table from converted texts: for what is unusual, the shortest context that is always right in them. */
export function learnTable(pairs: readonly Pair[]): HantTable {
  const usual = countUsual(pairs);
  const seen = new Map<string, Seen>();
  const unusual = new Map<string, Contexts>();
  for (const [simplified, traditional] of pairs)
    for (let at = 0; at < simplified.length; at += 1) {
      const result = usual.get(simplified[at]!)!;
      if (!result.varies) continue;
      const contexts = listContexts(simplified, at);
      for (const context of contexts) see(seen, context, traditional[at]!);
      if (traditional[at] !== result.to) unusual.set(contexts[0], contexts);
    }
  const near = [...unusual.values()].map((contexts) => chooseContext(contexts, seen));
  const turned = [...usual].filter(([character, { to }]) => character !== to);
  return {
    from: turned.map(([character]) => character).join(''),
    to: turned.map(([, { to }]) => to).join(''),
    near: [...new Set(near.filter((rule) => rule !== undefined))],
  };
}

function see(seen: Map<string, Seen>, context: string, to: string): void {
  const known = seen.get(context);
  if (!known) seen.set(context, { to, count: 1 });
  else {
    known.count += 1;
    if (known.to !== to) known.to = undefined;
  }
}

/** Of the contexts that are always right the commonest, those with the two neighbours last. */
function chooseContext(
  [between, ...shorter]: Contexts,
  seen: Map<string, Seen>,
): string | undefined {
  const countOf = (context: string) => seen.get(context)!.count;
  const words = shorter
    .filter((context) => WORD.test(context))
    .sort((a, b) => countOf(b) - countOf(a));
  const chosen = [...words, between].find((context) => seen.get(context)?.to !== undefined);
  return chosen === undefined ? undefined : chosen + seen.get(chosen)!.to;
}

/** Turns a text by a table. */
export function openTable({ from, to, near }: HantTable): (text: string) => string {
  const usual = new Map([...from].map((character, at) => [character, to[at]!]));
  const contexts = new Map(near.map((rule) => [rule.slice(0, 3), rule[3]!]));
  const varying = new Set(near.map((rule) => rule[1]));
  return (text) => {
    let turned = '';
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at]!;
      const key = varying.has(character)
        ? listContexts(text, at).find((each) => contexts.has(each))
        : undefined;
      turned += key === undefined ? (usual.get(character) ?? character) : contexts.get(key)!;
    }
    return turned;
  };
}

function listContexts(text: string, at: number): Contexts {
  const [before, own, behind] = [text[at - 1] ?? '\n', text[at]!, text[at + 1] ?? '\n'];
  return [before + own + behind, before + own + ANY, ANY + own + behind];
}

/** What each character mostly becomes, and whether it becomes anything else. */
function countUsual(pairs: readonly Pair[]): Map<string, { to: string; varies: boolean }> {
  const counts = new Map<string, Map<string, number>>();
  for (const [simplified, traditional] of pairs)
    for (let at = 0; at < simplified.length; at += 1) {
      const results = counts.get(simplified[at]!) ?? new Map<string, number>();
      counts.set(simplified[at]!, results);
      results.set(traditional[at]!, (results.get(traditional[at]!) ?? 0) + 1);
    }
  return new Map(
    [...counts].map(([character, results]) => {
      const [[to] = [character]] = [...results].sort((a, b) => b[1] - a[1]);
      return [character, { to, varies: results.size > 1 }];
    }),
  );
}

/** A stretch of tokens: from `old[0]` to before `old[1]`, and likewise of the new text. */
export interface Stretch {
  same: boolean;
  old: [number, number];
  new: [number, number];
}

/**
 * What an island of equal tokens must weigh to be left standing between two changes, in tenths of a
 * character: a lone 的 or 应当 is swallowed, for a reader takes in one replaced phrase and not five torn ones.
 */
const ISLAND = 35;
const NONE = -1e9;

interface Table {
  /** Weight of the best alignment that ends in a match of both last tokens. */
  tied: Int32Array;
  /** Weight of the best alignment that ends anyhow. */
  best: Int32Array;
  width: number;
}

/**
 * Aligns two lists of tokens so that what stays the same is heaviest and least torn. Exact, by dynamic
 * programming over old × new: articles have some hundred tokens.
 */
export function alignTokens(olds: readonly string[], news: readonly string[]): Stretch[] {
  const table = fillTable(olds, news);
  const last = table.tied.length - 1;
  // An island at the end of the text has a change on one side only, as the one at the beginning has.
  const endsTied = table.tied[last]! + ISLAND >= table.best[last]!;
  return traceBack(table, olds.length, news.length, endsTied);
}

function fillTable(olds: readonly string[], news: readonly string[]): Table {
  const width = news.length + 1;
  const tied = new Int32Array((olds.length + 1) * width).fill(NONE);
  const best = new Int32Array((olds.length + 1) * width);
  tied[0] = 0;
  // Numbers are compared many times faster than words.
  const ids = new Map<string, number>();
  const idOf = (token: string) => ids.get(token) ?? ids.set(token, ids.size).size - 1;
  const newIds = Int32Array.from(news, idOf);
  olds.forEach((token, row) => {
    const [id, weight] = [idOf(token), weigh(token)];
    let at = (row + 1) * width;
    for (let column = 0; column < news.length; column += 1) {
      at += 1;
      const back = at - width - 1;
      let most = Math.max(best[at - width]!, best[at - 1]!);
      if (id === newIds[column]) {
        const match = weight + Math.max(tied[back]!, best[back]! - ISLAND);
        tied[at] = match;
        most = Math.max(most, match);
      }
      best[at] = most;
    }
  });
  return { tied, best, width };
}

function traceBack(
  { tied, best, width }: Table,
  oldCount: number,
  newCount: number,
  endsTied: boolean,
): Stretch[] {
  let [i, j] = [oldCount, newCount];
  const stretches: Stretch[] = [];
  let end = [i, j] as const;
  let same = endsTied;
  const turn = () => {
    if (end[0] > i || end[1] > j) stretches.push({ same, old: [i, end[0]], new: [j, end[1]] });
    end = [i, j];
    same = !same;
  };
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (same) {
      i -= 1;
      j -= 1;
      const back = at - width - 1;
      if (tied[back]! < best[back]! - ISLAND) turn();
    } else if (j > 0 && best[at] === best[at - 1]) j -= 1;
    else if (i > 0 && best[at] === best[at - width]) i -= 1;
    else turn();
  }
  turn();
  return stretches.reverse();
}

function weigh(token: string): number {
  if (token === '\n') return 15;
  if (!/[\p{L}\p{N}]/u.test(token) || /^（[^）]{1,4}）$/.test(token)) return 4;
  return token.length === 1 ? 6 : token.length * 10;
}

/** A stretch of tokens: from `old[0]` to before `old[1]`, and the same of the new text. */
export interface Stretch {
  same: boolean;
  old: readonly [number, number];
  new: readonly [number, number];
}

/**
 * What an island of equal tokens must weigh to be left standing between two changes, in characters: shorter
 * ones, a lone 的 or 应当, are swallowed, for a reader takes in one replaced phrase and not five torn ones.
 */
const ISLAND = 3.5;

/**
 * Aligns two lists of tokens so that what stays the same is heaviest and least torn. Exact, by dynamic
 * programming over old × new: articles have some hundred tokens.
 */
export function alignTokens(olds: readonly string[], news: readonly string[]): Stretch[] {
  const width = news.length + 1;
  const size = (olds.length + 1) * width;
  // `tied` ends in a match of both last tokens; `best` ends anyhow.
  const tied = new Float32Array(size).fill(-Infinity);
  const best = new Float32Array(size);
  tied[0] = 0;
  for (let i = 1; i <= olds.length; i += 1) {
    const weight = weigh(olds[i - 1]!);
    for (let j = 1; j <= news.length; j += 1) {
      const at = i * width + j;
      const back = at - width - 1;
      if (olds[i - 1] === news[j - 1])
        tied[at] = weight + Math.max(tied[back]!, best[back]! - ISLAND);
      best[at] = Math.max(best[at - width]!, best[at - 1]!, tied[at]!);
    }
  }
  // An island at the very end stands on the edge of the text, as one at the beginning does.
  const endsTied = tied[size - 1]! + ISLAND >= best[size - 1]!;
  return trace(olds.length, news.length, { tied, best, width, endsTied });
}

interface Table {
  tied: Float32Array;
  best: Float32Array;
  width: number;
  endsTied: boolean;
}

function trace(i: number, j: number, { tied, best, width, endsTied }: Table): Stretch[] {
  const steps: boolean[] = [];
  const stretches: Stretch[] = [];
  void steps;
  let inMatch = endsTied;
  let end: [number, number] = [i, j];
  const close = (same: boolean) => {
    if (end[0] > i || end[1] > j) stretches.unshift({ same, old: [i, end[0]], new: [j, end[1]] });
    end = [i, j];
  };
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (inMatch) {
      const back = at - width - 1;
      i -= 1;
      j -= 1;
      if (i === 0 && j === 0) break;
      if (tied[back]! < best[back]! - ISLAND) {
        close(true);
        inMatch = false;
      }
    } else if (i > 0 && j > 0 && best[at] === tied[at]) {
      close(false);
      inMatch = true;
    } else if (j > 0 && (i === 0 || best[at] === best[at - 1])) j -= 1;
    else i -= 1;
  }
  close(inMatch);
  return stretches;
}

function weigh(token: string): number {
  if (token === '\n') return 1.5;
  if (/^[^\p{L}\p{N}]/u.test(token)) return 0.4;
  return token.length === 1 ? 0.6 : token.length;
}

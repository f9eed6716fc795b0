const GAPS = /[\s\p{P}]+/gu;

/**
 * What a resident may be about to ask, for what she has typed so far: suggestions that begin with it, then
 * those that hold it, then those that hold its characters in this order (a missing 的 or 了 does no harm). Of equals
 * the earlier first; at most `limit`, none for nothing.
 */
export function suggest(typed: string, suggestions: readonly string[], limit: number): string[] {
  const wanted = typed.normalize('NFKC').toLowerCase().replace(GAPS, '');
  if (wanted === '') return [];
  const byFit: string[][] = [[], [], []];
  for (const suggestion of suggestions) {
    const fit = fitOf(suggestion.toLowerCase().replace(GAPS, ''), wanted);
    if (fit !== undefined && suggestion !== typed) byFit[fit]!.push(suggestion);
  }
  return byFit.flat().slice(0, limit);
}

function fitOf(suggestion: string, wanted: string): number | undefined {
  const at = suggestion.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return 1;
  let from = 0;
  for (const character of wanted) {
    from = suggestion.indexOf(character, from) + 1;
    if (from === 0) return undefined;
  }
  return 2;
}

/** Sounds that many speakers, above all in the south, do not tell apart. */
const ALIKE_INITIALS = [
  ['z', 'zh'],
  ['c', 'ch'],
  ['s', 'sh'],
  ['n', 'l'],
] as const;
const ALIKE_ENDS = [
  ['an', 'ang'],
  ['en', 'eng'],
  ['in', 'ing'],
] as const;

/** The other syllables that one may mean by a syllable: zan → zhan, zang, zhang. Not all of them exist. */
export function listAlike(syllable: string): string[] {
  const [initial] = /^(?:[zcs]h|[^aeiouv]?)/.exec(syllable)!;
  const [end] = /(?:[aei]ng?)?$/.exec(syllable)!;
  const glide = syllable.slice(initial.length, syllable.length - end.length);
  const all = listSide(initial, ALIKE_INITIALS).flatMap((start) =>
    listSide(end, ALIKE_ENDS).map((other) => start + glide + other),
  );
  return all.slice(1);
}

/** The sound itself, then the one like it. */
function listSide(sound: string, alike: readonly (readonly [string, string])[]): string[] {
  const found = alike.find((both) => both.some((each) => each === sound));
  return found ? [sound, found[0] === sound ? found[1] : found[0]] : [sound];
}

/** Rows of GB 2312: its characters of level 1, the common ones, and of level 2. */
const LEVEL_1 = [0xb0, 0xd7] as const;
const BOTH_LEVELS = [0xb0, 0xf7] as const;
const HAN = /\p{Script=Han}/u;

/** Of GB 2312, yet in questions mostly the traditional form of another: 於 于, 乾 干, 著 着, 藉 借. */
const MOSTLY_TRADITIONAL = /[於乾後徵夥麽菸瞭醣麴袷榘藉著]/;
/** Words that these two characters stand in nowadays as well. */
const STILL_SO = /[慰狼蕴枕]藉|[显专原名编论土卓昭巨拙遗译]著|著[作名者述录称]/g;

let simplified: ReadonlySet<string> | undefined;

/** The common characters of simplified Chinese: level 1 of GB 2312, 3755 of them. */
export function listCommonCharacters(): string[] {
  return readRows(LEVEL_1);
}

/**
 * True for a text that may be in traditional script: a character of it lies outside GB 2312, or is one that questions
 * hold mostly as a traditional form. Rare simplified characters of names are taken for traditional ones as well.
 */
export function mayBeTraditional(text: string): boolean {
  simplified ??= new Set(readRows(BOTH_LEVELS));
  const known = simplified;
  return (
    MOSTLY_TRADITIONAL.test(text.replace(STILL_SO, '')) ||
    [...text].some((character) => HAN.test(character) && !known.has(character))
  );
}

function readRows([first, last]: readonly [number, number]): string[] {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  // The places that GB 2312 leaves empty are for private use in GB 18030.
  return [...decoder.decode(new Uint8Array(bytes))].filter((character) => HAN.test(character));
}

/** A slip that came with pasted text: where (offsets), what stands there, what should. */
export interface PasteFault {
  start: number;
  end: number;
  found: string;
  /** What should stand there; empty where it is to go. */
  mend: string;
  what: string;
  /** A person must look: the mend is a guess, or there is none. */
  doubtful?: true;
  /** The text cannot be read as it is. */
  severe?: true;
}

/** Faults of all places that a pattern finds; `mend` returns what should stand there, undefined for none. */
export function findPattern(
  text: string,
  pattern: RegExp,
  what: string,
  mend: (match: RegExpExecArray) => string | undefined,
  more: Pick<PasteFault, 'doubtful' | 'severe'> = {},
): PasteFault[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length, found: match[0] };
    const mended = mend(match);
    return mended === undefined ? [] : [{ ...place, mend: mended, what, ...more }];
  });
}

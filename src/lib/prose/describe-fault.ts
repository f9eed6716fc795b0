import type { PasteFault } from './paste-fault.ts';

/** “浣犲ソ”→“你好”, with what cannot be seen spelt out. */
export function describeFault({ found, mend, doubtful }: PasteFault): string {
  if (mend === '') return doubtful === true ? `“${show(found)}”` : `“${show(found)}”，应当删去`;
  return `“${show(found)}”→“${show(mend)}”`;
}

const show = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) =>
    character === '\n'
      ? '⏎'
      : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );

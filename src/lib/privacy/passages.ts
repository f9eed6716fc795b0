/** Running text of a file with the lines on which it stands. */
export interface Passage {
  text: string;
  /** 1-based line of the character at an offset of the text. */
  lineOf: (offset: number) => number;
}

/**
 * The lines of a file, trimmed, those joined that one sentence runs over: a name that is broken between two lines is
 * read as one, as the page shows it. A line goes on where both its end and the next beginning are Chinese characters.
 */
export function listPassages(text: string): Passage[] {
  const runs: { line: number; text: string }[][] = [];
  text.split('\n').forEach((raw, index) => {
    const line = { line: index + 1, text: raw.trim() };
    const run = runs.at(-1);
    const goesOn = /[\p{Script=Han}，、]$/u.test(run?.at(-1)?.text ?? '');
    if (run && goesOn && /^\p{Script=Han}/u.test(line.text)) run.push(line);
    else runs.push([line]);
  });
  return runs.map((run) => ({
    text: run.map((line) => line.text).join(''),
    lineOf: (offset) => {
      let end = 0;
      const at = run.find((line) => offset < (end += line.text.length));
      return (at ?? run.at(-1)!).line;
    },
  }));
}

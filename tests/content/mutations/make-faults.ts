import * as citations from './citation-faults.ts';
import type { Content, Fault, MakeFault } from './fault.ts';
import * as files from './file-faults.ts';
import * as notes from './note-faults.ts';

/** How many faults of each kind; a hundred in all. */
const PLAN: readonly (readonly [number, MakeFault])[] = [
  [14, notes.changeFigure],
  [5, notes.swapFigure],
  [5, notes.numberOfOther],
  [5, notes.numberOfNeighbour],
  [2, notes.numberTooHigh],
  [5, notes.numberSwapped],
  [3, notes.doubleNote],
  [6, citations.citeTooHigh],
  [4, citations.citeSwapped],
  [3, citations.citeOther],
  [4, citations.citeParagraph],
  [5, citations.citeRepealed],
  [4, citations.citeWrongName],
  [4, citations.questionNumber],
  [2, citations.questionLaw],
  [2, citations.linkToNoArticle],
  [2, citations.linkToNoLaw],
  [2, citations.imageWithoutWords],
  [3, files.wrongTitle],
  [4, files.wrongDate],
  [1, files.staleReview],
  [1, files.futureReview],
  [1, files.missingReview],
  [1, files.openBracket],
  [1, files.openQuote],
  [1, files.noBlank],
  [1, files.unknownTopic],
  [1, files.unknownAudience],
  [1, files.unknownField],
  [3, files.renameGuide],
  [2, files.changeArticle],
  [1, files.brokenQuestion],
  [1, files.brokenRegister],
];
const TRIES = 200;

/** The faults of the plan, no two alike. */
export function makeFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  const isNew = (fault: Fault) =>
    !faults.some(
      ({ file, text, renamed }) =>
        file === fault.file && text === fault.text && renamed === fault.renamed,
    );
  for (const [count, make] of PLAN) {
    let made = 0;
    for (let attempt = 0; made < count && attempt < TRIES; attempt += 1) {
      const fault = make(content);
      if (!fault || !isNew(fault)) continue;
      faults.push(fault);
      made += 1;
    }
    if (made < count) throw new Error(`Only ${made} of ${count} faults of a kind could be made`);
  }
  return faults;
}

/** Two files of which one can hide what is wrong in the other: a file and itself, a law's guide and that of a 编. */
function areTied(a: string, b: string): boolean {
  const isLawOf = (law: string, part: string) => part.startsWith(`${law.replace(/\.mdx$/, '')}/`);
  return a === b || isLawOf(a, b) || isLawOf(b, a);
}

/** Faults that can be tried together: no two of tied files, none beside one of the register, on which all rest. */
export function makeBatches(faults: readonly Fault[]): Fault[][] {
  const batches: { taken: Set<string>; faults: Fault[] }[] = [];
  for (const fault of faults) {
    const touched = [fault.file, fault.expect.file];
    const isAlone = fault.file.endsWith('law-register.yaml');
    const free = batches.find(
      ({ taken }) =>
        !isAlone &&
        !taken.has('*') &&
        !touched.some((file) => [...taken].some((other) => areTied(file, other))),
    );
    const batch = free ?? { taken: new Set<string>(), faults: [] };
    if (!free) batches.push(batch);
    touched.forEach((file) => batch.taken.add(file));
    if (isAlone) batch.taken.add('*');
    batch.faults.push(fault);
  }
  return batches.map((batch) => batch.faults);
}

import type { Problem } from '../lib/problem.ts';
import { glossaryField, glossaryTerm, type GlossaryTerm } from '../schemas/glossary.ts';
import { readCollection, reportIssue } from './collection-files.ts';

export const GLOSSARY_FOLDER = 'content/glossary';

/** A term with its place, for checks that must name it. */
export interface GlossaryLine extends GlossaryTerm {
  file: string;
  line: number;
  /** 家庭, 劳动 …: the field of its file. */
  field: string;
}

/** The terms below `root`, file after file; one that does not fit is reported and left out. */
export function readGlossary(root: string): { terms: GlossaryLine[]; problems: Problem[] } {
  const { files, problems } = readCollection(root, {
    folder: GLOSSARY_FOLDER,
    schema: glossaryField,
  });
  const terms: GlossaryLine[] = [];
  for (const { file, data, lineOf } of files)
    data.terms.forEach((term, index) => {
      const parsed = glossaryTerm.safeParse(term);
      const base = ['terms', index];
      if (parsed.success)
        terms.push({ ...parsed.data, file, field: data.field, line: lineOf([...base, 'term']) });
      else
        problems.push(
          ...parsed.error.issues.map((issue) => reportIssue(file, lineOf, issue, base)),
        );
    });
  return { terms, problems };
}

import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import { CASE_HEADINGS, type CaseStudy } from '../schemas/case-study.ts';
import type { Check } from './context.ts';

/** Every case has its five parts in order. */
export const checkCases: Check = ({ cases }) => cases.flatMap(checkHeadings);

function checkHeadings({ file, body, bodyLine }: CollectionFile<CaseStudy>): Problem[] {
  const found = [...body.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  if (found.join() === CASE_HEADINGS.join()) return [];
  return [
    {
      kind: 'case-headings',
      severity: 'error',
      file,
      line: bodyLine,
      message: `正文的小标题是“${found.join('、')}”。`,
      cure: `请照这五个写，顺序也一样：${CASE_HEADINGS.join('、')}。`,
    },
  ];
}

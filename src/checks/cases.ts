import { findPrivateFacts } from '../lib/guide/private-facts.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import { CASE_HEADINGS, type CaseStudy } from '../schemas/case-study.ts';
import type { Check } from './context.ts';

/** Every case has its five parts in order, and lets out nobody's name, number or address. */
export const checkCases: Check = ({ cases }) =>
  cases.flatMap((file) => [...checkHeadings(file), ...checkPrivacy(file)]);

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

function checkPrivacy({
  file,
  data,
  body,
  bodyLine,
  lineOf,
}: CollectionFile<CaseStudy>): Problem[] {
  const texts = [
    ...(['title', 'summary'] as const).map((field) => ({
      text: data[field],
      line: lineOf([field]),
    })),
    { text: data.question.ask + data.question.answer, line: lineOf(['question']) },
    ...body.split('\n').map((text, index) => ({ text, line: bodyLine + index })),
  ];
  return texts.flatMap(({ text, line }) =>
    findPrivateFacts(text).map(({ what, text: found }): Problem => ({
      kind: 'private-fact',
      severity: 'error',
      file,
      line,
      message: `“${found}”像是${what}。`,
      cure: '案例里的人只写张某、李某，不写号码和门牌；确实不是的，换一种说法。',
    })),
  );
}

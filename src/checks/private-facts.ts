import { listReviewers } from '../lib/guide/review.ts';
import { findPrivateFacts } from '../lib/privacy/find-private-facts.ts';
import { maskFact } from '../lib/privacy/mask-fact.ts';
import { listOpenFacts } from '../lib/privacy/open-facts.ts';
import { listPassages } from '../lib/privacy/passages.ts';
import type { Listed, PrivateFact } from '../lib/privacy/private-fact.ts';
import type { Problem } from '../lib/problem.ts';
import {
  CONFIRMED_FILE,
  digestFact,
  refuseConfirmation,
  type ConfirmedLine,
} from '../loaders/confirmed-facts.ts';
import type { ContentText } from '../loaders/content-texts.ts';
import type { Check, CheckContext } from './context.ts';

/** A private fact with its place and the code by which it is confirmed. */
interface PlacedFact extends PrivateFact {
  file: string;
  line: number;
  code: string;
}

/** No file of ours tells a private fact that nobody who may review has confirmed. */
export const checkPrivateFacts: Check = (context) => {
  const listed = listOpenFacts({
    communities: context.communities.map(({ data }) => data),
    services: context.services.map(({ data }) => data),
    people: context.people.map(({ data }) => data),
  });
  const facts = context.texts.flatMap((text) => placeFacts(text, listed));
  const refused = context.confirmed.flatMap((entry) => checkConfirmation(entry, context));
  const lines = new Set(refused.map(({ line }) => line));
  const valid = context.confirmed.filter(({ line }) => !lines.has(line));
  const isConfirmed = ({ file, code }: PlacedFact) =>
    valid.some((entry) => entry.file === file && entry.fact === code);
  return [
    ...facts.filter((fact) => !isConfirmed(fact)).map(reportFact),
    ...refused,
    ...valid.flatMap((entry) => checkUse(entry, facts)),
  ];
};

function placeFacts({ file, text }: ContentText, listed: Listed): PlacedFact[] {
  const anyName = file.startsWith('content/cases/');
  return listPassages(text).flatMap((passage) =>
    findPrivateFacts(passage.text, { listed, anyName }).map((fact) => ({
      ...fact,
      file,
      line: passage.lineOf(fact.start),
      code: digestFact(file, fact),
    })),
  );
}

function reportFact({ file, line, code, ...fact }: PlacedFact): Problem {
  const rewrite = file.startsWith('content/cases/')
    ? '案例里的人只写张某、李某，不写号码和门牌'
    : '请删去，人只写张某、李某';
  return {
    kind: 'private-fact',
    severity: 'error',
    file,
    line,
    message: `“${maskFact(fact)}”像是${fact.what}（代号 ${code}）。`,
    cure: `${rewrite}；看错了的，换一种说法；确实可以公开的，由复核人在 ${CONFIRMED_FILE} 里写上这个代号来确认。`,
  };
}

/** Only who may review confirms, and not in the future. */
function checkConfirmation(
  { by, on, line }: ConfirmedLine,
  { people, day }: CheckContext,
): Problem[] {
  if (!listReviewers(people.map(({ data }) => data)).has(by))
    return [refuseConfirmation(line, `“${by}”不在复核人名单里。`)];
  return on > day ? [refuseConfirmation(line, `确认的日期${on}还没有到。`)] : [];
}

function checkUse({ file, fact, line }: ConfirmedLine, facts: readonly PlacedFact[]): Problem[] {
  if (facts.some((known) => known.file === file && known.code === fact)) return [];
  return [
    {
      kind: 'confirmation-unused',
      severity: 'warning',
      file: CONFIRMED_FILE,
      line,
      message: `${file} 里已经没有代号 ${fact} 的内容。`,
      cure: '请删去这一条；文件改了名的，把 file 也改过来，再按新的代号确认。',
    },
  ];
}

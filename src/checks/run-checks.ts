import type { Problem } from '../lib/problem.ts';
import { checkBodyLinks } from './body-links.ts';
import { checkCases } from './cases.ts';
import { checkCitationFit } from './citation-fit.ts';
import { checkCitations } from './citations.ts';
import { checkCommonQuestions } from './common-questions.ts';
import { checkConfusables } from './confusables.ts';
import type { Check } from './context.ts';
import { checkCovenants } from './covenants.ts';
import { checkDayLaws } from './day-laws.ts';
import { checkDemoData } from './demo-data.ts';
import { checkGlossary } from './glossary.ts';
import { listHeldBack } from './hold-back.ts';
import { checkGuideDates } from './guide-dates.ts';
import { checkGuideFigures } from './guide-figures.ts';
import { checkGuideNotes } from './guide-notes.ts';
import { checkGuideRegister } from './guide-register.ts';
import { checkPhotos } from './photos.ts';
import { checkPlaces } from './places.ts';
import { checkPrints } from './prints.ts';
import { checkPrivateFacts } from './private-facts.ts';
import { checkReservedNames } from './reserved-names.ts';
import { checkReviews } from './reviews.ts';
import { checkLearningPaths } from './learning-paths.ts';
import { checkLectures } from './lectures.ts';
import { checkMedia } from './media.ts';
import { checkNoteFit } from './note-fit.ts';
import { checkNotices } from './notices.ts';
import { readCheckContext, type CheckOptions } from './read-context.ts';
import { checkSeals } from './seals.ts';
import { checkStatements } from './statement-checks.ts';
import { checkPastedText } from './pasted-text.ts';
import { checkStandards } from './standards.ts';
import { checkTallies } from './tallies.ts';
import { checkTextCode } from './text-code.ts';
import { checkThesaurus } from './thesaurus.ts';
import { checkTopicPaths } from './topic-paths.ts';

export const CHECKS: readonly Check[] = [
  checkGuideRegister,
  checkGuideNotes,
  checkGuideFigures,
  checkNoteFit,
  checkGuideDates,
  checkReviews,
  checkBodyLinks,
  checkCitations,
  checkCitationFit,
  checkSeals,
  checkCommonQuestions,
  checkThesaurus,
  checkConfusables,
  checkTopicPaths,
  checkDayLaws,
  checkCases,
  checkLearningPaths,
  checkLectures,
  checkCovenants,
  checkNotices,
  checkStandards,
  checkTallies,
  checkPrints,
  checkReservedNames,
  checkMedia,
  checkPhotos,
  checkPrivateFacts,
  checkPlaces,
  checkDemoData,
  checkStatements,
  checkGlossary,
  checkTextCode,
  checkPastedText,
];

export interface CheckReport {
  problems: Problem[];
  /** Files that the site is built without. */
  held: ReadonlySet<string>;
  guides: number;
  laws: number;
}

/** Reads all content and runs every check. */
export async function runChecks(options: CheckOptions): Promise<CheckReport> {
  const { context, problems } = await readCheckContext(options);
  const found = [...problems, ...CHECKS.flatMap((check) => check(context))];
  return {
    problems: found,
    held: listHeldBack(found, context),
    guides: context.guides.length,
    laws: context.laws.size,
  };
}

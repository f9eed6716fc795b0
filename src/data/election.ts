import { planElection, type ElectionStep } from '../lib/election/schedule.ts';
import { STRINGS } from '../strings.ts';
import { viewCite, type CiteView } from './citations.ts';

/** A step of an election with a day by law, without the day. */
export interface ElectionStepView {
  step: ElectionStep;
  what: string;
  /** The rule in words. */
  rule: string;
  cite: CiteView;
}

/** Every step in order; the days are those of no election. */
export function viewElectionSteps(): Promise<ElectionStepView[]> {
  const words = STRINGS.selfGovernment.calculator.steps;
  return Promise.all(
    planElection({ day: '2026-01-01' })!.map(async ({ step, cite }) => {
      const [what, rule] = words[step];
      return { step, what, rule, cite: await viewCite(cite) };
    }),
  );
}

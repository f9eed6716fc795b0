import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  findPrivateFacts,
  type FindOptions,
} from '../../../../src/lib/privacy/find-private-facts.ts';
import type { FactKind, PrivateFact } from '../../../../src/lib/privacy/private-fact.ts';

/** A made-up sentence with the private facts that a person marked in it. */
export interface Sample {
  text: string;
  facts: PrivateFact[];
  /** It stands in a teaching case, where every full name is private. */
  case: boolean;
  /** It is not looked at when the rules are changed. */
  held: boolean;
}

const MARK = /\[\[([^:\]]+):([^\]]+)\]\]/u;

/** The samples of tests/fixtures/privacy-samples.yaml. */
export function readSamples(): Sample[] {
  const entries = parse(readFileSync('tests/fixtures/privacy-samples.yaml', 'utf8')) as {
    text: string;
    case?: boolean;
    held?: boolean;
  }[];
  return entries.map((entry) => {
    const facts: PrivateFact[] = [];
    let { text } = entry;
    for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
      const [all, what, words] = mark as unknown as [string, FactKind, string];
      facts.push({ what, text: words, start: mark.index, end: mark.index + words.length });
      text = text.replace(all, words);
    }
    return { text, facts, case: entry.case ?? false, held: entry.held ?? false };
  });
}

/** What is right, wrong and missed; an address counts from half of its words, all else to the letter. */
export interface Score {
  right: number;
  wrong: PrivateFact[];
  missed: PrivateFact[];
}

/** Compares what is found in samples with what a person marked. */
export function scoreSamples(samples: readonly Sample[], options: FindOptions = {}): Score {
  const score: Score = { right: 0, wrong: [], missed: [] };
  for (const sample of samples) {
    const found = findPrivateFacts(sample.text, { ...options, anyName: sample.case });
    const hits = (fact: PrivateFact) => (other: PrivateFact) => isSame(fact, other);
    score.right += sample.facts.filter((fact) => found.some(hits(fact))).length;
    score.missed.push(...sample.facts.filter((fact) => !found.some(hits(fact))));
    score.wrong.push(...found.filter((fact) => !sample.facts.some(hits(fact))));
  }
  return score;
}

function isSame(a: PrivateFact, b: PrivateFact): boolean {
  if (a.what !== b.what) return false;
  if (a.what !== '住址') return a.start === b.start && a.end === b.end;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.text.length, b.text.length);
}

/** Share of what was found that is private, and of what is private that was found. */
export const rate = ({ right, wrong, missed }: Score) => ({
  precision: right / (right + wrong.length || 1),
  recall: right / (right + missed.length || 1),
});

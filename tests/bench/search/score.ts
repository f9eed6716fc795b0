import type { Asked } from './ask.ts';

/** Figures over all questions. */
export interface Scores {
  'success@1': string;
  'success@3': string;
  'success@5': string;
  'success@10': string;
  'MRR@10': string;
  'recall@100': string;
  没有结果: string;
  ranks?: { rank: number | null }[];
}

/** Success is a right article among the first n; recall@100 the share of the right articles among the first hundred. */
export function scoreQuestions(
  answers: readonly Asked[],
  questions: readonly { gold: ReadonlySet<string> }[],
): Scores {
  const ranks = questions.map(({ gold }, index) => {
    const at = answers[index]!.found.findIndex((name) => gold.has(name));
    return { rank: at < 0 ? null : at + 1 };
  });
  const share = (count: number) => (count / questions.length).toFixed(3);
  const within = (n: number) =>
    share(ranks.filter(({ rank }) => rank !== null && rank <= n).length);
  const recall = questions.reduce((sum, { gold }, index) => {
    const found = answers[index]!.found.slice(0, 100).filter((name) => gold.has(name));
    return sum + found.length / gold.size;
  }, 0);
  const scores: Scores = {
    'success@1': within(1),
    'success@3': within(3),
    'success@5': within(5),
    'success@10': within(10),
    'MRR@10': share(
      ranks.reduce((sum, { rank }) => sum + (rank !== null && rank <= 10 ? 1 / rank : 0), 0),
    ),
    'recall@100': share(recall),
    没有结果: share(answers.filter(({ hrefs }) => hrefs.length === 0).length),
  };
  Object.defineProperty(scores, 'ranks', { value: ranks, enumerable: false });
  return scores;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of some numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

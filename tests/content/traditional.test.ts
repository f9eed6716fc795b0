import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { toSimplified } from '../../src/client/to-simplified.ts';
import { mayBeTraditional } from '../../src/lib/search/script.ts';
import { describeQuestions } from './bench-questions.ts';

describeQuestions('Questions in traditional script', (questions) => {
  test('No simplified question is taken for a traditional one', () => {
    expect(questions.filter(mayBeTraditional)).toEqual([]);
  });

  test.each(['t', 'tw', 'hk'] as const)(
    'Every question comes back from the script of %s as it was',
    async (to) => {
      const convert = Converter({ from: 'cn', to });
      const back = await Promise.all(questions.map((question) => toSimplified(convert(question))));
      const wrong = questions.filter((question, at) => question !== back[at]);
      expect(questions.length).toBeGreaterThan(800);
      expect(wrong).toEqual([]);
    },
  );
});

import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/lib/speech/sentences.ts';

const split = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

test('A text falls into its sentences, with the signs that close them', () => {
  expect(split('长椅坏了。谁修？他说：“我修！”大家都笑；然后就修了')).toEqual([
    '长椅坏了。',
    '谁修？',
    '他说：“我修！”',
    '大家都笑；',
    '然后就修了',
  ]);
});

test('Blanks and empty lines are no sentences', () => {
  expect(split('\n  长椅。 \n\n 凳子\n')).toEqual(['长椅。', '凳子']);
  expect(split('')).toEqual([]);
  expect(split('。')).toEqual(['。']);
});

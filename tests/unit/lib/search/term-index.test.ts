import { expect, test } from 'vitest';
import { TermIndex } from '../../../../src/lib/search/term-index.ts';

function build(...texts: string[]): TermIndex {
  const index = new TermIndex();
  for (const text of texts) index.add([{ text, weight: 1 }]);
  return index;
}

test('Repetition counts, ever less, and length counts against', () => {
  const index = build('长椅', '长椅，长椅，长椅', `长椅${'，花坛'.repeat(40)}`);
  const [once = 0, thrice = 0, long = 0] = index.weigh('长椅').map(({ score }) => score);
  expect(thrice).toBeGreaterThan(once);
  expect(thrice).toBeLessThan(3 * once);
  expect(long).toBeLessThan(once);
});

test('A field of less weight counts less', () => {
  const index = new TermIndex({ k1: 1.2, b: 0 });
  index.add([{ text: '长椅', weight: 1 }]);
  index.add([{ text: '长椅', weight: 0.25 }]);
  const [title, body] = index.postingsOf('长椅');
  expect(title!.impact).toBeGreaterThan(body!.impact);
});

test('Every record that holds a term is kept, however common it is', () => {
  const index = build(...Array.from({ length: 500 }, () => '应当'));
  expect(index.postingsOf('应当')).toHaveLength(500);
});

test('What an everyday word adds is limited to the records that it fits best, in their order', () => {
  const index = build('花坛', '长椅和花坛', '水池', '长椅');
  const blend = index.blend(
    new Map([
      ['长椅', 0.7],
      ['花坛', 0.7],
    ]),
    2,
  );
  expect(blend.map(({ record }) => record)).toEqual([0, 1]);
});

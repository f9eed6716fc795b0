import { expect, test } from 'vitest';
import { learnQuestions } from '../../../../src/lib/search/learned.ts';

const ABOUT = { source: '示例', asOf: '2026-01-01' };

test('Laws are counted in 400 questions, and an article keeps the words it was asked by', () => {
  const learned = learnQuestions(
    [
      { q: '长椅坏了怎么办', gold: ['《示例法》第五条'] },
      { q: '长椅归谁管', gold: ['中华人民共和国示例法第五条', '例法第一条之二'] },
    ],
    ABOUT,
  );
  expect(learned.laws).toEqual({ 示例法: 300, 例法: 100 });
  expect(learned.articles['示例法第五条']?.split(' ')).toContain('长椅:2');
  expect(learned.articles['例法第一条之二']?.split(' ')).toContain('归谁');
});

test('An answer that names no article teaches nothing', () => {
  expect(learnQuestions([{ q: '长椅', gold: ['示例法'] }], ABOUT)).toMatchObject({
    questions: 1,
    laws: {},
    articles: {},
  });
});

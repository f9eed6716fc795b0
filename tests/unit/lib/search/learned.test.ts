import { expect, test } from 'vitest';
import { learnQuestions, nameLearned } from '../../../../src/lib/search/learned.ts';

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

const LONG = '关于长椅的刷漆、修理和移走若干问题的规定';

test('A title of twenty characters is written out, a longer one keeps its ends and a number', () => {
  expect(LONG).toHaveLength(20);
  expect(nameLearned(LONG)).toBe(LONG);
  expect(nameLearned(`${LONG}二`)).toMatch(/^关于长椅的刷漆、…问题的规定二[0-9a-z]{5,7}$/);
});

test('Long titles that differ only in the middle keep different names, the same in every file', () => {
  const names = ['花坛', '水池', '池水'].map((thing) =>
    nameLearned(`关于长椅和路灯、${thing}、车棚的若干规定（试行）`),
  );
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toBe('关于长椅和路灯、…规定（试行）jptwxd');
});

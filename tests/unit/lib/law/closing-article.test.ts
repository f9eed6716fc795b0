import { expect, test } from 'vitest';
import { readClosingArticle } from '../../../../src/lib/law/closing-article.ts';
import { parseStatute } from '../../../../src/lib/statute/parse-statute.ts';
import { readMarkdown } from '../../../../src/lib/statute/read-markdown.ts';

const read = (last: string) => {
  const text = `# 示例公园法\n\n**第一条**　进公园不收费。\n\n**第二条**　${last}\n`;
  return readClosingArticle(parseStatute(readMarkdown(text, 'a.md')).statute);
};

test('The first day and the laws that end on it are read from the last article', () => {
  expect(read('本法自2026年8月5日起施行。《示例长椅法》、《示例花坛条例》同时废止。')).toEqual({
    effectiveFrom: '2026-08-05',
    onPromulgation: false,
    repeals: ['示例长椅法', '示例花坛条例'],
  });
});

test('A repeal may name when and by whom the old law was made', () => {
  expect(
    read(
      '本法自2026年8月5日起施行。2001年1月1日国务院公布的《示例花坛条例》（国务院令第1号）同时废止。',
    ).repeals,
  ).toEqual(['示例花坛条例']);
});

test('A law that applies from its promulgation names no day', () => {
  expect(read('本法自公布之日起施行。')).toEqual({ onPromulgation: true, repeals: [] });
});

test('A law that is only mentioned is not repealed', () => {
  expect(read('《示例长椅法》另有规定的，依照其规定。').repeals).toEqual([]);
});

import { expect, test } from 'vitest';
import { condenseText } from '../../../../src/lib/statute/versions.ts';
import { parseLines } from './fixture.ts';

test('Marks, blanks and the form of a zero make no difference in wording, words do', () => {
  const wording = (line: string) => condenseText(parseLines(line).statute);
  expect(wording('第一百〇一条 甲，乙。')).toBe(wording('第一百零一条　甲,乙．'));
  expect(wording('第一百○一条 甲“乙”')).toBe('第一百零一条甲乙');
  expect(wording('第一条 甲')).not.toBe(wording('第一条 乙'));
});

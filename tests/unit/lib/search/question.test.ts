import { expect, test } from 'vitest';
import { readQuestion, stripAsking } from '../../../../src/lib/search/question.ts';

test('The turns of asking go, the matter stays', () => {
  expect(stripAsking('房东不退押金怎么办？')).toBe('房东不退押金');
  expect(stripAsking('上下班路上出车祸算工伤吗')).toBe('上下班路上出车祸算工伤');
});

test('A question that is nothing but asking stays as it is', () => {
  expect(stripAsking('怎么办')).toBe('怎么办');
  expect(stripAsking('如果')).toBe('如果');
});

test('Full-width forms and stray spaces are mended', () => {
  expect(readQuestion(' 高 空　抛物 ').text).toBe('高空抛物');
  expect(readQuestion('ＡＢ１２').text).toBe('AB12');
});

test('A query all in quotes wants these very words; quotes within a question only name something', () => {
  expect(readQuestion('“可以”')).toMatchObject({ phrases: ['可以'], terms: ['可以'] });
  expect(readQuestion('“三无”产品怎么退').phrases).toEqual([]);
});

test('What may be a term of the law is also looked for as it stands', () => {
  expect(readQuestion('如何处理')).toMatchObject({
    terms: ['处理'],
    literal: ['如何', '何处', '处理'],
  });
  expect(readQuestion('押金').literal).toEqual([]);
  expect(readQuestion('房东不退押金怎么办').literal).toEqual([]);
});

test('Several blanks between words become one', () => {
  expect(readQuestion('WiFi　 password').text).toBe('WiFi password');
});

test('Several quotes want each of their words, the blanks within them left out', () => {
  expect(readQuestion('“ 押金 ” “房东”').phrases).toEqual(['押金', '房东']);
});

test('In quotes nothing is a turn of asking or a loose pair', () => {
  const { matter, terms, loose } = readQuestion('“押了金可以退”');
  expect(matter).toBe('“押了金可以退”');
  expect(terms).toContain('可以');
  expect(loose).toEqual([]);
  expect(readQuestion('押了金').loose).toEqual(['押金']);
  expect(readQuestion('押金').loose).toEqual([]);
});

test('A query of six characters may be a term of the law, one of seven is a question', () => {
  expect(readQuestion('如何退押金吗').literal).toContain('如何');
  expect(readQuestion('如何退押金了吗').literal).toEqual([]);
});

test('What stood apart is not joined where a turn of asking goes', () => {
  expect(stripAsking('押金怎么要回')).toBe('押金 要回');
});

test.each(['退吗', '能否退', '《怎么办》'])(
  'Where less than two characters remain the question stays: %s',
  (question) => {
    expect(stripAsking(question)).toBe(question);
  },
);

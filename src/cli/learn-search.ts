import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { learnQuestions, type AnsweredQuestion } from '../lib/search/learned.ts';

/**
 * `npm run learn:search -- --questions FILE --as-of DAY [--source WORDS] [--half 0|1] [--out FILE]`: learns which laws and words answer
 * residents' questions. `--half` leaves every other question out, for judging on those.
 */
const { values } = parseArgs({
  options: {
    questions: { type: 'string' },
    'as-of': { type: 'string' },
    source: { type: 'string' },
    half: { type: 'string' },
    out: { type: 'string', default: 'src/data/learned-questions.json' },
  },
});
const { questions: file, 'as-of': asOf } = values;
if (file === undefined || asOf === undefined) {
  console.error(
    '请指明问题文件和答案所依据的法律文本的日期，例如 npm run learn:search -- --questions 问题.json --as-of 2025-04-30',
  );
  process.exit(2);
}
const all = JSON.parse(readFileSync(file, 'utf8')) as AnsweredQuestion[];
const half = values.half === undefined ? undefined : Number(values.half);
const taken = all.filter((_, index) => half === undefined || index % 2 === half);
const learned = learnQuestions(taken, { source: values.source ?? basename(file), asOf });
writeFileSync(values.out, `${JSON.stringify(learned, null, 1)}\n`);
console.log(
  `从${taken.length}个问题学到：${Object.keys(learned.laws).length}部法、${Object.keys(learned.articles).length}条。`,
);

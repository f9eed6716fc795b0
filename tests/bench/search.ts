// `npm run bench:search -- --queries FILE --statutes DIR[:DIR] [--limit N] [--json OUT]`: asks residents'
// questions in a real browser through the page's own code. See tests/bench/README.md for all options.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../src/cli/setup/browser.mjs';
import { requireStatuteFolders } from '../../src/cli/setup/project.mjs';
import { serveSite } from '../../src/cli/setup/site-server.mjs';
import { formatTitleKey } from '../../src/lib/statute/title.ts';
import { askAll, timeQueries, type Asked } from './search/ask.ts';
import { measureBytes } from './search/bytes.ts';
import { buildSearchSite, readNames } from './search/site.ts';
import { listArticleNumbers, listTermQueries, scoreTerms } from './search/made-queries.ts';
import { PARTS } from './search/without.ts';
import { turnQuestion, type Turn } from './search/turn.ts';
import { median, quantile, scoreQuestions } from './search/score.ts';

const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    statutes: { type: 'string', default: '' },
    limit: { type: 'string' },
    json: { type: 'string' },
    pinyin: { type: 'boolean' },
    hant: { type: 'boolean' },
    initials: { type: 'boolean' },
    numbers: { type: 'boolean' },
    terms: { type: 'string' },
    learned: { type: 'string' },
    cold: { type: 'string', default: '40' },
    half: { type: 'string' },
    day: { type: 'string' },
    site: { type: 'string' },
    without: { type: 'string', default: '' },
  },
});

interface Question {
  q: string;
  gold: string[];
}

const MADE = Boolean(values.numbers || values.terms);
if (values.statutes && !values.site) requireStatuteFolders(values.statutes);
if (!values.queries && !MADE) {
  console.error('请用 --queries 指明问题文件，或用 --numbers、--terms N 查条号和词语。');
  process.exit(2);
}

const folder = values.site ?? buildSearchSite(values.statutes, values.learned);
const names = readNames(folder);
const server = await serveSite(folder);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath && { executablePath }),
});
const report: Record<string, unknown> = { statutes: values.statutes };
try {
  if (values.numbers) await benchNumbers();
  else if (values.terms) await benchTerms(Number(values.terms));
  else await benchQuestions();
} finally {
  await browser.close();
  server.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);

function say(label: string, value: string | number): void {
  report[label] = value;
  console.log(`${label}：${value}`);
}

function readQuestions(): { asked: string; gold: Set<string>; q: string }[] {
  const turn: Turn = values.pinyin
    ? 'pinyin'
    : values.hant
      ? 'hant'
      : values.initials
        ? 'initials'
        : 'plain';
  return (JSON.parse(readFileSync(values.queries ?? '', 'utf8')) as Question[])
    .filter((_, index) => values.half === undefined || index % 2 === Number(values.half))
    .slice(0, Number(values.limit ?? Infinity))
    .flatMap(({ q, gold }) => {
      const asked = turnQuestion(q, turn);
      return asked === undefined ? [] : [{ q, asked, gold: new Set(gold.map(formatTitleKey)) }];
    });
}

async function benchQuestions(): Promise<void> {
  const questions = readQuestions();
  const queries = questions.map(({ asked }) => asked);
  const answers = await askAll(browser, server.url, queries, {
    names,
    limit: 100,
    day: values.day,
    without: PARTS.filter((part) => values.without.split(',').includes(part)),
  });
  const scores = scoreQuestions(answers, questions);
  say('问题', questions.length);
  for (const [label, value] of Object.entries(scores)) say(label, value);
  report['answers'] = questions.map(({ q, asked }, index) => ({
    q,
    asked,
    ...scores.ranks?.[index],
    found: (answers[index] as Asked).found.slice(0, 10),
  }));
  if (Number(values.cold) > 0) await benchCosts(queries);
}

async function benchCosts(queries: readonly string[]): Promise<void> {
  const step = Math.max(1, Math.floor(queries.length / Number(values.cold)));
  const sample = queries.filter((_, index) => index % step === 0).slice(0, Number(values.cold));
  const { cold, later } = await measureBytes(browser, server.url, sample);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  say('首次查找的字节，中位数', kilobytes(median(cold)));
  say('首次查找的字节，95%', kilobytes(quantile(cold, 0.95)));
  say('再次查找的字节，中位数', kilobytes(median(later)));
  say('再次查找的字节，95%', kilobytes(quantile(later, 0.95)));
  for (const slow of [1, 4]) {
    const times = await timeQueries(browser, server.url, sample, slow);
    say(`排好结果的时间，${slow}倍慢，中位数`, `${median(times).toFixed(0)} ms`);
    say(`排好结果的时间，${slow}倍慢，95%`, `${quantile(times, 0.95).toFixed(0)} ms`);
  }
}

async function benchNumbers(): Promise<void> {
  const wanted = listArticleNumbers(folder);
  const queries = wanted.map(({ query }) => query);
  const answers = await askAll(browser, server.url, queries, { names, limit: 1 });
  const wrong = wanted.filter(({ href }, index) => {
    const [only, ...others] = answers[index]!.hrefs;
    return only !== href || others.length > 0;
  });
  say('条号', wanted.length);
  say('第一且唯一的结果正确', ((wanted.length - wrong.length) / wanted.length).toFixed(4));
  report['wrong'] = wrong.slice(0, 50);
  for (const { query } of wrong.slice(0, 10)) console.log(`  ${query}`);
}

async function benchTerms(count: number): Promise<void> {
  const terms = listTermQueries(folder, count);
  const queries = terms.map(({ term }) => term);
  const answers = await askAll(browser, server.url, queries, { names, limit: Infinity });
  const { recall, worst } = scoreTerms(terms, answers);
  say('词语', terms.length);
  say('含有它的条文被找到的比例', recall.toFixed(4));
  for (const line of worst) console.log(`  ${line}`);
}

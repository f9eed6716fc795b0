import type { Browser, Page } from '@playwright/test';
import type { Answer } from '../../../src/client/answer.ts';
import { leaveOut, type Part } from './without.ts';

/** What the page answered to a query. */
export interface Asked {
  hrefs: string[];
  /** The articles among them, by name, each once. */
  found: string[];
}

interface AskOptions {
  names: ReadonlyMap<string, string>;
  /** Results looked at; Infinity for those that hold every word. */
  limit: number;
  /** The reader's day, where it shall not be today. */
  day?: string | undefined;
  /** Parts of search that are left out. */
  without?: readonly Part[];
}

type Searcher = HTMLElement & { answer: (query: string) => Promise<AsyncGenerator<Answer>> };

/** Opens the search page of a site. */
async function openSearch(
  browser: Browser,
  site: string,
  { day, without = [] }: Pick<AskOptions, 'day' | 'without'> = {},
): Promise<Page> {
  const page = await browser.newPage();
  await leaveOut(page, without);
  if (day) await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
  await page.goto(`${site}search/`);
  await page.waitForFunction(() => customElements.get('law-search') !== undefined);
  return page;
}

/** Asks every query in one page, one after another, through the element that shows the results. */
export async function askAll(
  browser: Browser,
  site: string,
  queries: readonly string[],
  { names, limit, ...options }: AskOptions,
): Promise<Asked[]> {
  const page = await openSearch(browser, site, options);
  const answers: Asked[] = [];
  for (const [index, query] of queries.entries()) {
    const hrefs = await page.evaluate(listHrefs, {
      query,
      limit: Number.isFinite(limit) ? limit : 0,
    });
    const found = hrefs.map((href) => names.get(href) ?? '').filter(Boolean);
    answers.push({ hrefs, found: [...new Set(found)] });
    if (index % 100 === 99) console.error(`${index + 1}/${queries.length}`);
  }
  await page.close();
  return answers;
}

/** Milliseconds to ranked results of each query, in a page that has answered others before. */
export async function timeQueries(
  browser: Browser,
  site: string,
  queries: readonly string[],
  slowdown: number,
): Promise<number[]> {
  const page = await openSearch(browser, site);
  for (const query of queries) await page.evaluate(listHrefs, { query, limit: 10 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const query of queries) times.push(await page.evaluate(timeAnswer, query));
  await page.close();
  return times;
}

/** Runs in the page. */
async function listHrefs({ query, limit }: { query: string; limit: number }): Promise<string[]> {
  const element = document.querySelector<Searcher>('law-search')!;
  let last: Answer | undefined;
  for await (const answer of await element.answer(query)) last = answer;
  if (!last) return [];
  const wanted = limit > 0 ? last.records.slice(0, limit) : last.records.filter((r) => r.whole);
  const hrefs = last.jumps.map(({ href }) => href);
  // A browser refuses thousands of requests at once.
  for (let at = 0; at < wanted.length; at += 100) {
    const cards = wanted.slice(at, at + 100).map((record) => record.load());
    hrefs.push(...(await Promise.all(cards)).map(({ href }) => href));
  }
  return hrefs;
}

/** Runs in the page. */
async function timeAnswer(query: string): Promise<number> {
  const element = document.querySelector<Searcher>('law-search')!;
  const started = performance.now();
  for await (const answer of await element.answer(query)) if (answer.complete) break;
  return performance.now() - started;
}

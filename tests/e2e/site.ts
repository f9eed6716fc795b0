import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';
export { hasCorpus } from '../site/built-site.ts';

/** What a test without the real statutes says when it is skipped. */
export const NEEDS_CORPUS = 'needs the real statutes of ../shared/corpus';

/** One page of every type; those of full texts only where the corpus is there. */
export const PAGE_TYPES = [
  { name: 'home', path: '/' },
  { name: 'library', path: '/laws/' },
  { name: 'guide', path: '/laws/fan-jiating-baoli-fa/' },
  { name: 'split code', path: '/laws/minfadian/' },
  { name: 'part of a code', path: '/laws/minfadian/hunyinjiating/' },
  { name: 'repealed law', path: '/laws/huanjing-baohu-fa/' },
  { name: 'history of a law', path: '/laws/shangbiaofa/versions/', needsCorpus: true },
  { name: 'version of a law', path: '/laws/shangbiaofa/versions/2019-04-23/', needsCorpus: true },
  { name: 'topics', path: '/topics/' },
  { name: 'topic', path: '/topics/zufang/' },
  { name: 'services', path: '/services/' },
  { name: 'service', path: '/services/12348/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'month', path: '/calendar/2026/12/' },
  { name: 'themed days', path: '/days/' },
  { name: 'themed day', path: '/days/guojia-xianfa-ri/' },
  { name: 'cases', path: '/cases/' },
  { name: 'case', path: '/cases/loushang-diaoxia-de-huapen/' },
  { name: 'lectures', path: '/lectures/' },
  { name: 'lecture', path: '/lectures/niandi-taoxin-yibu-yibu-lai/' },
  { name: 'lecture that was held', path: '/lectures/yanglao-de-shi-yijiaren-shuoqing/' },
  { name: 'contest', path: '/quizzes/contest/' },
  { name: 'learning path', path: '/paths/laoren/' },
  { name: 'quiz', path: '/quizzes/loushang-louxia/' },
  { name: 'community', path: '/c/shifan/' },
  { name: 'covenant', path: '/c/shifan/covenant/' },
  { name: 'notices', path: '/c/shifan/notices/' },
  { name: 'election dates', path: '/self-government/election/' },
  { name: 'procedure', path: '/self-government/xuanju/' },
  { name: 'ledger', path: '/ledger/shifan/2026/' },
  { name: 'report', path: '/report/2026/' },
  { name: 'ways to publish', path: '/admin/' },
  { name: 'ledgers', path: '/ledger/' },
  { name: 'tally form', path: '/ledger/shifan/form/' },
  { name: "editors' list", path: '/editors/' },
  { name: 'search', path: '/search/' },
  { name: 'search results', path: `/search/?q=${encodeURIComponent('离婚')}` },
  { name: 'privacy', path: '/privacy/' },
  { name: 'not found', path: '/no/such/page/' },
];

/** Collects every response from now on. */
export function collectResponses(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
}

/**
 * The reader's clock, on a site that was built long before: it believes no clock that stands before its own day.
 * A moment without zone is one in Shanghai.
 */
export async function setClock(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(new Date(/Z|\+/.test(moment) ? moment : `${moment}+08:00`));
  if (clocks.has(page)) return;
  clocks.add(page);
  await page.route(DAY_SCRIPT, (route) => {
    const script = readFileSync(join(TEST_SITE, new URL(route.request().url()).pathname), 'utf8');
    const body = script.replace(/(?<=["'`])\d{4}-\d\d-\d\d(?=["'`])/, '2000-01-01');
    return route.fulfill({ contentType: 'text/javascript', body });
  });
}

const clocks = new WeakSet<Page>();
const DAY_SCRIPT = /\/_astro\/page-pieces\.[^/]*\.js$/;

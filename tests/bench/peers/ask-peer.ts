import type { Browser, Page } from '@playwright/test';
import type { Peer, SearchWay } from './peer.ts';
import type { Question } from './questions.ts';
import type { Place } from './score.ts';
import type { PeerText } from './texts.ts';

/** Results looked at; a Pagefind page brings up to three places each. */
const WANTED = 40;
const DEBOUNCE = 500;
const STILL = 300;
/** Nobody waits longer for an answer. */
const PATIENCE = 20_000;

/** Asks every question in the peer's own search page, as a visitor would, and reads what is listed. */
export async function askPeer(
  browser: Browser,
  site: string,
  peer: Peer,
  texts: readonly PeerText[],
  questions: readonly Question[],
): Promise<Place[][]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(new URL(peer.search.start, site).href);
  await page.waitForLoadState('networkidle');
  await peer.search.open?.(page);
  // The first question waits for the index.
  await peer.search.field(page).fill('合同');
  await peer.search.results(page).first().waitFor();
  const findPlace = makePlaceFinder(peer, texts);
  const answers: Place[][] = [];
  for (const { q } of questions) answers.push((await ask(page, peer.search, q)).flatMap(findPlace));
  await page.close();
  return answers;
}

async function ask(page: Page, way: SearchWay, query: string): Promise<string[]> {
  const { field, results, finished, more } = way;
  const read = () =>
    results(page).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await field(page).fill('');
  for (let waited = 0; (await read()).length > 0 && waited < PATIENCE; waited += STILL)
    await page.waitForTimeout(STILL);
  await field(page).fill(query);
  await page.waitForTimeout(DEBOUNCE);
  try {
    await finished?.(page, query).first().waitFor({ timeout: PATIENCE });
  } catch {
    return [];
  }
  let found = await settle(page, read);
  const button = more?.(page);
  while (button && found.length < WANTED && found.length > 0 && (await button.count()) > 0) {
    await button.first().click();
    const further = await settle(page, read);
    if (further.length === found.length) break;
    found = further;
  }
  return found;
}

/** The list once it does not change any more. */
async function settle(page: Page, read: () => Promise<string[]>): Promise<string[]> {
  let last = '';
  for (let waited = 0; waited < PATIENCE; waited += STILL) {
    await page.waitForTimeout(STILL);
    const found = await read();
    if (found.join() === last) return found;
    last = found.join();
  }
  return read();
}

/** Where an address of the peer leads. */
function makePlaceFinder(peer: Peer, texts: readonly PeerText[]): (href: string) => Place[] {
  const byPath = new Map(texts.map((text) => [trim(peer.lawPath(text.id)), text]));
  return (href) => {
    const { pathname, hash } = new URL(href);
    const text = byPath.get(trim(pathname));
    if (!text) return [];
    const anchor = decodeURIComponent(hash.slice(1));
    const block = text.blocks.find((one) => one.kind === 'article' && one.anchor === anchor);
    if (block?.kind !== 'article') return [{ law: text.law }];
    return [{ law: text.law, article: `${text.law}${block.label}` }];
  };
}

const trim = (path: string) => path.replace(/\/$/, '');

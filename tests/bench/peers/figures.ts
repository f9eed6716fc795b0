import type { Browser } from '@playwright/test';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from '../search/score.ts';
import { serveMeasured, type MeasuredSite, type Weight } from './measured-server.ts';
import type { Run } from './measure-command.ts';
import type { SearchWay } from './peer.ts';
import type { QuestionSet } from './questions.ts';
import { scoreSuccess, type Place, type Success } from './score.ts';
import { findFirst, weighPage, type FirstResult } from './visit.ts';

/** What is measured of a built site. */
export interface SiteFigures {
  bytes: number;
  files: number;
  law: Weight;
  code: Weight;
  first: FirstResult;
  success: Record<string, Success>;
}

/** A site in the table; figures are absent where it could not be built. */
export interface Row {
  name: string;
  title: string;
  versions: string;
  run: Run;
  figures?: SiteFigures;
}

/** A built site, and how it is looked at. */
export interface BuiltSite {
  folder: string;
  lawPath: string;
  codePath: string;
  search: SearchWay;
  ask: (site: string, set: QuestionSet) => Promise<Place[][]>;
}

/** Words of the law that every search finds. */
const WORDS = ['夫妻共同债务', '工伤认定', '试用期'];

/** Measures a built site. */
export async function measureSite(
  browser: Browser,
  built: BuiltSite,
  sets: readonly QuestionSet[],
): Promise<SiteFigures> {
  const server = await serveMeasured(built.folder);
  try {
    const figures = {
      ...countFiles(built.folder),
      law: await weighPage(browser, server, built.lawPath),
      code: await weighPage(browser, server, built.codePath),
      first: await findFirstOnPhone(browser, server, built.search),
    };
    const success: Record<string, Success> = {};
    for (const set of sets.filter(({ questions }) => questions.length > 0))
      success[set.name] = scoreSuccess(set.questions, await built.ask(server.url, set));
    return { ...figures, success };
  } finally {
    server.close();
  }
}

/** The middle of some words, each asked by a visitor who comes with nothing. */
async function findFirstOnPhone(browser: Browser, site: MeasuredSite, way: SearchWay) {
  const visits: FirstResult[] = [];
  for (const word of WORDS) {
    // Once without the phone, so that the server has everything compressed.
    const { bytes, requests } = await findFirst(browser, site, way, word, false);
    const { opening, time } = await findFirst(browser, site, way, word, true);
    visits.push({ bytes, requests, opening: opening ?? Infinity, time: time ?? Infinity });
  }
  const middle = (read: (visit: FirstResult) => number) => median(visits.map(read));
  return {
    bytes: middle(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
    opening: middle(({ opening }) => opening ?? Infinity),
    time: middle(({ time }) => time ?? Infinity),
  };
}

function countFiles(folder: string): { bytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    // What only the bench asked for.
    .filter(({ name }) => name !== 'records.ndjson');
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { bytes, files: files.length };
}

import { runChecks } from '../../checks/run-checks.ts';
import { readCollection, type CollectionFile } from '../../loaders/collection-files.ts';
import { COLLECTIONS } from '../../loaders/collections.ts';
import { readGuideFiles, type GuideFile } from '../../loaders/guide-files.ts';
import { readShortCodes, type ShortCodes } from '../../loaders/short-codes.ts';
import { CACHE_FOLDER } from '../../loaders/statute-cache.ts';
import type { Problem } from '../../lib/problem.ts';
import type { CaseStudy } from '../../schemas/case-study.ts';
import type { Community } from '../../schemas/community.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import type { ThemedDay } from '../../schemas/themed-day.ts';

/** Files that posters are made from. */
const OF_POSTERS = /^content\/(?:days|lectures|cases|communities|laws)\/|^content\/qr\.json$/;

/** What posters are made from. */
export interface PosterContent {
  days: CollectionFile<ThemedDay>[];
  lectures: CollectionFile<Lecture>[];
  cases: CollectionFile<CaseStudy>[];
  communities: CollectionFile<Community>[];
  guides: GuideFile[];
  codes: ShortCodes['codes'];
  /** What is wrong with files that are set aside: they have no poster. */
  problems: Problem[];
}

/**
 * Reads what posters are made from below `root`; official texts are not needed. What the site is built without has no
 * poster either: paper cannot be called back.
 */
export async function readPosterContent(root: string, day: string): Promise<PosterContent> {
  const { held, problems: found } = await runChecks({
    root,
    folders: [],
    cacheDir: CACHE_FOLDER,
    day,
  });
  const shown = <T extends { file: string }>(files: T[]) =>
    files.filter(({ file }) => !held.has(file));
  const days = readCollection(root, COLLECTIONS.days);
  const lectures = readCollection(root, COLLECTIONS.lectures);
  const cases = readCollection(root, COLLECTIONS.cases);
  const communities = readCollection(root, COLLECTIONS.communities);
  const { guides } = readGuideFiles(root);
  const codes = readShortCodes(root);
  return {
    days: shown(days.files),
    lectures: shown(lectures.files).sort((a, b) => a.data.start.localeCompare(b.data.start)),
    cases: shown(cases.files),
    communities: shown(communities.files),
    guides: shown(guides),
    codes: codes.codes,
    problems: found.filter(({ file, severity }) => severity === 'error' && OF_POSTERS.test(file)),
  };
}

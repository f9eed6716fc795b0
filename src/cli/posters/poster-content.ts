import { readCollection, type CollectionFile } from '../../loaders/collection-files.ts';
import {
  CASES_FILES,
  COMMUNITIES_FILES,
  DAYS_FILES,
  LECTURES_FILES,
} from '../../loaders/collections.ts';
import { readGuideFiles, type GuideFile } from '../../loaders/guide-files.ts';
import { readShortCodes, type ShortCodes } from '../../loaders/short-codes.ts';
import type { Problem } from '../../lib/problem.ts';
import type { CaseStudy } from '../../schemas/case-study.ts';
import type { Community } from '../../schemas/community.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import type { ThemedDay } from '../../schemas/themed-day.ts';

/** What posters are made from. */
export interface PosterContent {
  days: CollectionFile<ThemedDay>[];
  lectures: CollectionFile<Lecture>[];
  cases: CollectionFile<CaseStudy>[];
  communities: CollectionFile<Community>[];
  guides: GuideFile[];
  codes: ShortCodes['codes'];
  /** Files that could not be read: they have no poster. */
  problems: Problem[];
}

/** Reads what posters are made from below `root`; official texts are not needed. */
export function readPosterContent(root: string): PosterContent {
  const days = readCollection(root, DAYS_FILES.folder, DAYS_FILES.schema, '.mdx');
  const lectures = readCollection(root, LECTURES_FILES.folder, LECTURES_FILES.schema, '.mdx');
  const cases = readCollection(root, CASES_FILES.folder, CASES_FILES.schema, '.mdx');
  const communities = readCollection(root, COMMUNITIES_FILES.folder, COMMUNITIES_FILES.schema);
  const { guides, problems } = readGuideFiles(root);
  const codes = readShortCodes(root);
  return {
    days: days.files,
    lectures: lectures.files.sort((a, b) => a.data.start.localeCompare(b.data.start)),
    cases: cases.files,
    communities: communities.files,
    guides,
    codes: codes.codes,
    problems: [
      ...days.problems,
      ...lectures.problems,
      ...cases.problems,
      ...communities.problems,
      ...problems,
      ...codes.problems,
    ],
  };
}

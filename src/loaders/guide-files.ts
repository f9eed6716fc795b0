import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { parsePartTitle, type PartTitle } from '../lib/statute/part-title.ts';
import { lawGuide, partGuide, type LawGuide } from '../schemas/law-guide.ts';
import { readGuideFile, reportGuide, type ReadGuide } from './guide-file.ts';

export const GUIDE_FOLDER = 'content/laws';

/** Slug of the law whose guide a file is, and of the 编 where it is the guide of one; undefined for other files. */
export function readGuidePlace(
  file: string,
): { law: string; part?: string | undefined } | undefined {
  const match = /^content\/laws\/([^/]+)(?:\/([^/]+))?\.mdx$/.exec(file);
  return match?.[1] === undefined ? undefined : { law: match[1], part: match[2] };
}

/** A guide as a file, for checks that must name the line. */
export interface GuideFile extends Omit<ReadGuide<LawGuide>, 'data'> {
  /** Slug of the law. */
  slug: string;
  /** Of the guide of one 编: which, and the slug that the file gives it. */
  part?: PartTitle & { slug: string };
  /** Of the guide of one 编: the guide of its law, with the notes of this file. */
  guide: LawGuide;
}

/** Every guide of the folder, those of 编 behind that of their law; one that does not fit its schema is reported and left out. */
export function readGuideFiles(root: string): { guides: GuideFile[]; problems: Problem[] } {
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  const folder = join(root, GUIDE_FOLDER);
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const slug of listSlugs(folder)) {
    const { read, problems: faults } = readGuideFile(root, `${GUIDE_FOLDER}/${slug}.mdx`, lawGuide);
    problems.push(...faults);
    const law = read && makeGuide(slug, read);
    if (law) guides.push(law);
    const parts = readParts(root, slug, law);
    guides.push(...parts.guides);
    problems.push(...parts.problems);
  }
  for (const { name } of entries.filter((entry) => entry.isDirectory()))
    if (!existsSync(join(folder, `${name}.mdx`))) problems.push(...reportOrphans(folder, name));
  return { guides, problems };
}

function makeGuide(slug: string, { data, ...read }: ReadGuide<LawGuide>): GuideFile {
  return { ...read, slug, guide: data };
}

/** The guides of the 编 of a law; none where the guide of the law, of which they live, cannot be read. */
function readParts(
  root: string,
  slug: string,
  law: GuideFile | undefined,
): { guides: GuideFile[]; problems: Problem[] } {
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  for (const part of listSlugs(join(root, GUIDE_FOLDER, slug))) {
    const path = `${GUIDE_FOLDER}/${slug}/${part}.mdx`;
    const { read, problems: faults } = readGuideFile(root, path, partGuide);
    problems.push(...faults);
    if (!read || !law) continue;
    const { data, ...rest } = read;
    guides.push({
      ...rest,
      slug,
      part: { slug: part, ...parsePartTitle(data.part) },
      guide: { ...law.guide, articles: data.articles },
    });
  }
  return { guides, problems };
}

function reportOrphans(folder: string, slug: string): Problem[] {
  return listSlugs(join(folder, slug)).map((part) =>
    reportGuide(
      `${GUIDE_FOLDER}/${slug}/${part}.mdx`,
      1,
      `这是一编的导读，可是没有 ${GUIDE_FOLDER}/${slug}.mdx 这篇总的导读。`,
      '请先写总的导读；已经有的，把文件夹改成和它一样的名字。',
    ),
  );
}

/** Names of the MDX files of a folder, without their ending, sorted; none where there is no folder. */
function listSlugs(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => name.slice(0, -4));
}

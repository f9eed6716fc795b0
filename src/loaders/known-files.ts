import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known, KnownFile } from '../lib/import/known.ts';
import type { KnownNotices } from '../lib/import/notice/plan-notices.ts';
import { readCollection } from './collection-files.ts';
import { isHeldBack } from './held-back.ts';
import { COLLECTIONS } from './collections.ts';

/** What an import of lectures has to know of the content below `root`; what does not fit its schema is left out. */
export function readKnown(root: string): Known {
  const people = readCollection(root, COLLECTIONS.people);
  const topics = readCollection(root, COLLECTIONS.topics);
  const holidays = readCollection(root, COLLECTIONS.holidays);
  return {
    lectures: readFiles(root, COLLECTIONS.lectures.folder, '.mdx'),
    series: readFiles(root, COLLECTIONS.series.folder, '.yaml'),
    communities: readCommunities(root),
    people: people.files.map(({ data: { name, role, duties, communities: of } }) => ({
      name,
      role,
      duties,
      communities: of,
    })),
    topics: topics.files.map(({ data: { name, says } }) => ({ name, says })),
    holidays: Object.fromEntries(
      holidays.files.map(({ slug, data: { off, work } }) => [slug, { off, work }]),
    ),
  };
}

/** What an import of notices has to know of the content below `root`. */
export function readKnownNotices(root: string): KnownNotices {
  return {
    notices: readFiles(root, COLLECTIONS.notices.folder, '.yaml'),
    communities: readCommunities(root),
  };
}

function readCommunities(root: string): { slug: string; name: string }[] {
  const { files } = readCollection(root, COLLECTIONS.communities);
  return files.map(({ slug, data }) => ({ slug, name: data.name }));
}

/** The files of a folder as they are written, also those that do not fit: their names are taken. */
function readFiles(root: string, folder: string, extension: string): KnownFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({
      path: `${folder}/${name.replaceAll('\\', '/')}`,
      // What is set aside may hold what nobody is to read: only its name is taken.
      text: isHeldBack(`${folder}/${name.replaceAll('\\', '/')}`)
        ? ''
        : readFileSync(join(path, name), 'utf8'),
    }));
}

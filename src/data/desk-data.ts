import { getCollection } from 'astro:content';
import { listOpenFacts } from '../lib/privacy/open-facts.ts';
import type { PreviewData } from '../lib/desk/preview-data.ts';
import type { Known } from '../lib/import/known.ts';
import type { KnownNotices } from '../lib/import/notice/plan-notices.ts';
import { readKnown, readKnownNotices } from '../loaders/known-files.ts';

/** What exists, for pages that prepare files for whoever writes; nothing in it is hidden from readers elsewhere. */
export function loadDeskData(): Known {
  return readKnown(process.cwd());
}

/** The same for the import of notices. */
export function loadNoticeData(): KnownNotices {
  return readKnownNotices(process.cwd());
}

/** What the preview of the desk has to know of other entries. */
export async function loadPreviewData(): Promise<PreviewData> {
  const [communities, services, people, cases, quizzes] = await Promise.all([
    getCollection('communities'),
    getCollection('services'),
    getCollection('people'),
    getCollection('cases'),
    getCollection('quizzes'),
  ]);
  const titles = (entries: readonly { id: string; data: { title: string } }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, data.title]));
  const names = (entries: readonly { id: string; data: { name: string } }[]) =>
    Object.fromEntries(entries.map(({ id, data }) => [id, data.name]));
  return {
    names: {
      communities: names(communities),
      services: names(services),
      cases: titles(cases),
      quizzes: titles(quizzes),
    },
    listed: listOpenFacts({
      communities: communities.map(({ data }) => data),
      services: services.map(({ data }) => data),
      people: people.map(({ data }) => data),
    }),
  };
}

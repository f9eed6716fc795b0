import { listChanges } from '../lib/law/changes.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { STRINGS } from '../strings.ts';
import { listLaws, loadLaws, type Law } from './laws.ts';

/** One entry of the feeds of changes. */
export interface ChangeEntry {
  /** Stable for ever: law, kind and day. */
  id: string;
  day: string;
  title: string;
  /** Address on the site, from the root. */
  href: string;
  summary: string;
}

/** Years back from the build that the feeds tell. */
const YEARS = 3;

/** What came into force, was amended or repealed in the last three years, and what is coming, newest first. */
export async function listChangeEntries(): Promise<ChangeEntry[]> {
  const today = readBuildDay();
  const since = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  const known = await loadLaws();
  const entries = (await listLaws()).flatMap((law) =>
    listChanges(law.slug, amendedAtLeastOnce(law), since).map(({ day, kind, by }) => {
      const successor = by === undefined ? undefined : known.get(by);
      const touched = [law, successor]
        .filter((page) => page?.guide)
        .map((page) => `《${page!.shortTitle}》导读`);
      const now = successor ? `${STRINGS.notice.replacedBy}《${successor.shortTitle}》。` : '';
      return {
        id: `${law.slug}/${kind}/${day}`,
        day,
        title: STRINGS.feed[kind](law.shortTitle),
        href: law.href,
        summary: `${now}${touched.length > 0 ? STRINGS.feed.pages(touched.join('、')) : ''}`,
      };
    }),
  );
  return entries.sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

/** A table that holds only the newest version of an amended law must not tell its wording as a new law: its first row is marked by an older one. */
function amendedAtLeastOnce(law: Law): Law['timeline'] {
  const [first] = law.timeline;
  const wasAmended =
    law.register?.amended !== undefined ||
    law.statute?.data.notes.some((note) => /修正|修订/.test(note));
  return law.timeline.length === 1 && first && wasAmended
    ? [first, { source: '', certain: false }]
    : law.timeline;
}

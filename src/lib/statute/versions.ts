import type { Problem } from '../problem.ts';
import { countArticles } from './outline.ts';
import { listTexts } from './statute-text.ts';
import { formatTitleKey } from './title.ts';
import type { Statute } from './tree.ts';

/** One text as it was read: the same law may come in several versions, and one version from several folders. */
export interface StatuteText {
  statute: Statute;
  /** Files it was read from, in order. */
  files: string[];
  /** Position of the folder in the list of folders: the earlier folder is preferred where texts differ. */
  folder: number;
  /** See `findVersionDate`; absent where the text names no date. */
  date?: string;
  /** Known from the source's own version table only (Just Laws `versions.json`). */
  effectiveFrom?: string;
  problems: Problem[];
}

export interface LawVersions<T extends StatuteText> {
  key: string;
  /** Newest first. */
  versions: T[];
}

/**
 * Joins texts of one title into laws. Texts of the same date are one version: the fuller one stays, the
 * earlier folder where they are equally full. A shorter twin is reported; so are two files of one folder
 * that differ in wording. Identical ones are merged in silence.
 */
export function joinVersions<T extends StatuteText>(
  texts: readonly T[],
): { laws: LawVersions<T>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byKey = Map.groupBy(texts, (text) => formatTitleKey(text.statute.title));
  const laws = [...byKey].map(([key, all]) => {
    const byDate = Map.groupBy(all, (text) => text.date ?? '');
    const distinct = [...byDate.values()].map((same) => pickOne(same, problems));
    const versions = dropIdentical(distinct).sort((a, b) =>
      (b.date ?? '').localeCompare(a.date ?? ''),
    );
    return { key, versions };
  });
  return { laws, problems };
}

/** The wording alone, for telling whether two texts say the same: no marks, no blanks. */
export function condenseText(statute: Statute): string {
  return (
    listTexts(statute)
      .join('')
      // First of all: ○ is a mark to Unicode, and would go with the others.
      .replace(/[○〇]/g, '零')
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}

/** The wording without the 题注, which sources write each in their own way. */
function wordingOf(statute: Statute): string {
  return condenseText({
    title: '',
    children: statute.children.filter(({ kind }) => kind !== 'text'),
  });
}

function pickOne<T extends StatuteText>(same: T[], problems: Problem[]): T {
  const ranked = [...same].sort(
    (a, b) =>
      countArticles(b.statute) - countArticles(a.statute) ||
      a.folder - b.folder ||
      (a.files[0] ?? '').localeCompare(b.files[0] ?? ''),
  );
  const best = ranked[0]!;
  for (const other of ranked.slice(1)) {
    const [full, less] = [countArticles(best.statute), countArticles(other.statute)];
    if (full === less) {
      if (other.folder === best.folder && wordingOf(other.statute) !== wordingOf(best.statute)) {
        problems.push(reportDuplicate(best, other));
      }
      continue;
    }
    problems.push({
      kind: 'statute-versions-differ',
      severity: 'warning',
      file: other.files[0] ?? '',
      message: `与${best.files[0]}是《${best.statute.title}》同一日期（${best.date ?? '未注明'}）的文本，这份有${less}条，那份有${full}条，已采用条数多的一份。`,
      cure: '请核对两份文件，删去残缺的一份。',
    });
  }
  return best;
}

/** Two files of one folder under one title and date that differ: one of them is wrong, and a person must say which. */
function reportDuplicate(best: StatuteText, other: StatuteText): Problem {
  return {
    kind: 'statute-duplicate-title',
    severity: 'error',
    file: other.files[0] ?? '',
    message: `与${best.files[0]}同名（《${best.statute.title}》）、同日期，内容却不一样，这一份已放在一边。`,
    cure: '请对照官方文本，删去错的一份；如果其实是两部法律，请改正标题。',
  };
}

/** Undated copies and copies under another date that say the same word for word are one version. */
function dropIdentical<T extends StatuteText>(versions: T[]): T[] {
  const bySize = Map.groupBy(versions, ({ statute }) => countArticles(statute));
  const dropped = new Set<T>();
  for (const group of bySize.values()) {
    if (group.length < 2) continue;
    const seen = new Map<string, T>();
    for (const version of group.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))) {
      const body = wordingOf(version.statute);
      if (seen.has(body)) dropped.add(version);
      else seen.set(body, version);
    }
  }
  return versions.filter((version) => !dropped.has(version));
}

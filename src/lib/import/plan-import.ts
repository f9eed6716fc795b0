import { lecture as lectureSchema } from '../../schemas/lecture.ts';
import { series as seriesSchema } from '../../schemas/series.ts';
import { bareText, type Sheet } from './cells.ts';
import { readFileData } from './edit-yaml.ts';
import type { Known, KnownSeries } from './known.ts';
import { matchRows, startOf, type KnownLecture } from './match-rows.ts';
import { planChange } from './plan-change.ts';
import { planNew } from './plan-new.ts';
import { planSeries } from './plan-series.ts';
import { readDraft, doubtAt, type Draft } from './read-draft.ts';
import { readRows, type Doubt } from './read-rows.ts';
import type { PlannedRow, TablePlan } from './table-plan.ts';

/** A row that can be done, and the file that it leaves. */
export interface Planned extends PlannedRow {
  /** 2026年12月4日（周五）下午2:30–4:00, 每月第二个周六14:30–16:00. */
  when: string;
  place: string;
  speaker: string;
}

/** What an import of lectures would do. */
export type ImportPlan = TablePlan<Planned>;

/** What one row comes to. */
export type Outcome = { planned: Planned } | { doubts: Doubt[] };

/**
 * Compares the rows of a workbook with what exists. `today` is an ISO day in Asia/Shanghai. Planned again on what it
 * leaves, every row is `same` or as doubtful as before.
 */
export function planImport(
  sheets: readonly Sheet[],
  fileName: string,
  known: Known,
  today: string,
): ImportPlan {
  const { rows, doubts, unused } = readRows(sheets, fileName, today);
  const lectures = readLectures(known);
  const series = readSeries(known);
  const drafts = rows.map((row) => readDraft(row, known));
  const twice = refuseTwice(drafts);
  const once = drafts.filter((draft) => !twice.has(draft));
  const matches = matchRows(once, lectures, today);
  const plan: ImportPlan = {
    added: [],
    changed: [],
    same: [],
    doubtful: [...doubts],
    unused: [...new Set(unused)],
  };
  const taken = lectures.map(({ data }) => data);
  const paths = new Set([
    ...known.lectures.map(({ path }) => fileSlug(path)),
    ...known.series.map(({ path }) => path),
  ]);
  for (const draft of drafts) {
    const match = matches.get(draft);
    const world = { known, today, series, taken, paths };
    const outcome =
      draft.when.kind === 'every'
        ? planSeries(draft, world)
        : match
          ? planChange(draft, match, world)
          : planNew(draft, world);
    if ('doubts' in outcome) {
      plan.doubtful.push(...outcome.doubts);
      continue;
    }
    const { path, text, what } = outcome.planned;
    const before = [...known.lectures, ...known.series].find((file) => file.path === path);
    plan[
      before === undefined
        ? 'added'
        : before.text === text || what.length === 0
          ? 'same'
          : 'changed'
    ].push(outcome.planned);
  }
  return plan;
}

/** What the planning of one row needs to know; `taken` and `paths` grow with what is planned. */
export interface World {
  known: Known;
  today: string;
  series: KnownSeries[];
  taken: { start: string; series?: string | undefined; changes: KnownLecture['data']['changes'] }[];
  /** Names of files of lectures, which are their addresses, and whole paths of files of series. */
  paths: Set<string>;
}

/** Name of a file without folders and ending: the address of its page. */
function fileSlug(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '');
}

function readLectures({ lectures }: Known): KnownLecture[] {
  return lectures.flatMap((file) => {
    const { success, data } = lectureSchema.safeParse(readFileData(file.text));
    return success ? [{ file, data }] : [];
  });
}

function readSeries({ series }: Known): KnownSeries[] {
  return series.flatMap((file) => {
    const { success, data } = seriesSchema.safeParse(readFileData(file.text));
    return success ? [{ ...data, slug: fileSlug(file.path), file }] : [];
  });
}

/** A lecture announced in two rows is done once: the later rows are refused, and returned. */
function refuseTwice(drafts: readonly Draft[]): Set<Draft> {
  const seen = new Map<string, Draft>();
  const twice = new Set<Draft>();
  for (const draft of drafts) {
    const moment = draft.when.kind === 'every' ? 'every' : startOf(draft);
    if (moment === undefined || draft.title === '') continue;
    const key = [draft.community, bareText(draft.title), moment].join();
    const first = seen.get(key)?.row;
    if (!first) {
      seen.set(key, draft);
      continue;
    }
    const sheet = first.sheet === draft.row.sheet ? '' : `“${first.sheet}”的`;
    const message = `和${sheet}第${first.row}行是同一讲。`;
    draft.doubts.push(doubtAt(draft.row, 'title', message, '请删去其中一行。'));
    twice.add(draft);
  }
  return twice;
}

import { formatEvery, type Every } from '../calendar/every.ts';
import { series as seriesSchema } from '../../schemas/series.ts';
import { bareText } from './cells.ts';
import { addMinutes } from './clock-text.ts';
import { editFile, renderValue } from './edit-yaml.ts';
import type { KnownSeries } from './known.ts';
import type { Outcome, Planned, World } from './plan-import.ts';
import { USUAL_LENGTH } from './plan-new.ts';
import { doubtAt, type Draft } from './read-draft.ts';
import { findFaults } from './validate.ts';

/** A row that comes round every month: a series is made, or the one of that name changed. */
export function planSeries(draft: Draft, world: World): Outcome {
  // Who speaks is told month by month, in the lectures.
  const doubts = draft.doubts.filter(
    ({ column }) => column === undefined || column !== draft.row.column('speaker'),
  );
  const { when, community } = draft;
  if (draft.status === '取消')
    doubts.push(
      doubtAt(
        draft.row,
        'status',
        '每月固定的一讲不能整个取消。',
        '停一个月的，在 content/series 里写进 exceptions；不再办的，写 until。',
      ),
    );
  if (doubts.length > 0 || when.kind !== 'every' || community === undefined) return { doubts };
  const every = formatEvery(when.every);
  const series = world.series.find(
    (one) => one.community === community && bareText(one.name) === bareText(draft.title),
  );
  const end = draft.end ?? series?.end ?? addMinutes(when.start, USUAL_LENGTH)!;
  return series
    ? changeSeries(draft, series, { every, start: when.start, end })
    : addSeries({ ...draft, community }, when.every, { every, start: when.start, end }, world);
}

interface Times {
  every: string;
  start: string;
  end: string;
}

function changeSeries(draft: Draft, series: KnownSeries, times: Times): Outcome {
  const place =
    draft.place === '' || bareText(series.place).includes(bareText(draft.place))
      ? series.place
      : draft.place;
  const after = { ...times, place };
  const edits = (['every', 'start', 'end', 'place'] as const)
    .filter((key) => after[key] !== series[key])
    .map((key) => ({ key, path: [key], value: after[key] }));
  const text = editFile(series.file.text, edits);
  if (text === undefined)
    return {
      doubts: [
        doubtAt(
          draft.row,
          'title',
          `${series.file.path} 的写法少见，不能自动改。`,
          '请照 content/README.md 手工改。',
        ),
      ],
    };
  const what = edits.map(({ key, value }) => `${NAMES[key]}：${series[key]} → ${value}`);
  return finish(
    draft,
    { path: series.file.path, text, title: series.name, place, what, notes: draft.notes },
    times,
  );
}

const NAMES = { every: '每月', start: '开始', end: '结束', place: '地点' };

function addSeries(
  draft: Draft & { community: string },
  every: Every,
  times: Times,
  { series, paths, today }: World,
): Outcome {
  if (draft.place === '')
    return {
      doubts: [
        doubtAt(draft.row, 'place', '没有写地点。', '请写清在哪里，例如 社区服务中心二楼活动室。'),
      ],
    };
  const about =
    draft.why !== undefined && draft.why.length >= 8
      ? draft.why
      : `${times.every}一讲，讲完当场问，不用花钱`;
  const fields = {
    name: draft.title,
    community: draft.community,
    ...times,
    place: draft.place,
    about,
    since: today.slice(0, 7),
  };
  const text = Object.entries(fields).map(([key, value]) => `${key}: ${renderValue(value)}\n`).join(''); // prettier-ignore
  const rule =
    every.form === 'date'
      ? `${every.date}ri`
      : every.form === 'last'
        ? `zuihou-zhou${every.weekday}`
        : `di${every.count}-zhou${every.weekday}`;
  const base = `${draft.community}-meiyue-${rule}`;
  let path = `content/series/${base}.yaml`;
  for (let count = 2; paths.has(path); count += 1) path = `content/series/${base}-${count}.yaml`;
  paths.add(path);
  const notes = [...draft.notes, '每月固定的一讲，放在 content/series'];
  const other = series.find(
    (one) => one.community === draft.community && one.every === times.every,
  );
  if (other) notes.push(`“${other.name}”也在${other.every}，是同一讲的，请写一样的名字`);
  return finish(
    draft,
    {
      path,
      text,
      title: draft.title,
      place: draft.place,
      what: [],
      notes,
    },
    times,
  );
}

function finish(
  draft: Draft,
  planned: Omit<Planned, 'sheet' | 'row' | 'when' | 'speaker'>,
  { every, start, end }: Times,
): Outcome {
  const faults = findFaults(planned.text, seriesSchema, draft);
  if (faults.length > 0) return { doubts: faults };
  const { sheet, row } = draft.row;
  return { planned: { ...planned, sheet, row, when: `${every} ${start}–${end}`, speaker: '' } };
}

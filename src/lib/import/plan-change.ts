import { formatDay } from '../calendar/day.ts';
import { lectureStatus } from '../lecture/status.ts';
import { lecture as lectureSchema, type Lecture } from '../../schemas/lecture.ts';
import { editFile } from './edit-yaml.ts';
import { listChanges } from './list-changes.ts';
import { startOf, type KnownLecture } from './match-rows.ts';
import type { Outcome, World } from './plan-import.ts';
import { formatWhen } from './plan-new.ts';
import { doubtAt, type Draft } from './read-draft.ts';
import type { Doubt } from './read-rows.ts';
import { findFaults } from './validate.ts';

/** A row that means a lecture which exists: what differs is set, and told in `changes` where readers must know. */
export function planChange(draft: Draft, { file, data }: KnownLecture, { today }: World): Outcome {
  const doubts = [...draft.doubts, ...findContradictions(draft, data)];
  if (doubts.length > 0) return { doubts };
  const isOver = data.held !== undefined || data.end < today;
  const on = [today, ...data.changes.map((change) => change.on)].sort().at(-1)!;
  const { edits, what } = isOver ? { edits: [], what: [] } : listChanges(draft, data, on);
  const text = editFile(file.text, edits);
  if (text === undefined)
    return {
      doubts: [
        doubtAt(
          draft.row,
          'title',
          `${file.path} 的写法少见，不能自动改。`,
          '请照 content/README.md 手工改这一讲。',
        ),
      ],
    };
  const faults = findFaults(text, lectureSchema, draft);
  if (faults.length > 0) return { doubts: faults };
  const after = edits.reduce(
    (fields, edit) =>
      'path' in edit && edit.path.length === 1
        ? { ...fields, [edit.path[0]!]: edit.value }
        : fields,
    data,
  );
  const { sheet, row } = draft.row;
  const speaker = draft.speaker ?? data.speaker;
  const notes = isOver ? ['已经办过，不再改'] : draft.notes;
  return {
    planned: {
      sheet,
      row,
      path: file.path,
      text,
      title: after.title,
      when: formatWhen(after.start, after.end),
      place: after.place,
      speaker: `${speaker.name} ${draft.role || speaker.role}`,
      what,
      notes,
    },
  };
}

/** The plan may be older than the page: what was changed since is not changed back without a word. */
function findContradictions(
  { row, status, isTold, place, ...draft }: Draft,
  data: Lecture,
): Doubt[] {
  const start = startOf({ row, status, isTold, place, ...draft });
  if (status === undefined && lectureStatus(data) === 'cancelled')
    return [
      doubtAt(
        row,
        'status',
        '网站上这一讲已经取消，表里没有写。',
        '还是取消的，请在“状态”里写 取消；又办了，写 恢复。',
      ),
    ];
  if (isTold || status !== undefined) return [];
  const wasStart = data.changes.find((change) => change.wasStart === start && start !== data.start);
  const wasPlace = data.changes.find((change) => change.wasPlace === place && place !== data.place);
  const cure = '表是旧的，请照网站改；真要改回去，请在“备注”里写 改期 或 换地点。';
  return [
    ...(wasStart
      ? [
          doubtAt(
            row,
            'when',
            `网站上这一讲${formatDay(wasStart.on)}已经改期，表里还是原来的时间。`,
            cure,
          ),
        ]
      : []),
    ...(wasPlace
      ? [
          doubtAt(
            row,
            'place',
            `网站上这一讲${formatDay(wasPlace.on)}已经换了地点，表里还是原来的地点。`,
            cure,
          ),
        ]
      : []),
  ];
}

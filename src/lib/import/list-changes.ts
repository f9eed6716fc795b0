import { lectureStatus } from '../lecture/status.ts';
import type { Lecture } from '../../schemas/lecture.ts';
import { bareText } from './cells.ts';
import { addMinutes } from './clock-text.ts';
import type { Edit } from './edit-yaml.ts';
import { startOf } from './match-rows.ts';
import { formatWhen } from './plan-new.ts';
import type { Draft } from './read-draft.ts';

/** Edits of a file, and what they change in words: 地点：二楼活动室 → 一楼大厅. */
interface Change {
  edits: Edit[];
  what: string[];
}

/** What a row changes of a lecture; `on` is the ISO day on which readers are told. */
export function listChanges(draft: Draft, data: Lecture, on: string): Change {
  const isCancelled = lectureStatus(data) === 'cancelled';
  if (draft.status === '取消') {
    if (isCancelled) return { edits: [], what: [] };
    return {
      edits: [{ append: 'changes', item: { on, what: '取消', why: draft.why ?? '因故取消' } }],
      what: ['取消'],
    };
  }
  const changes = [
    changeTitle(draft, data),
    changeTimes(draft, data, on),
    changePlace(draft, data, on),
    changeSpeaker(draft, data),
    changeRest(draft, data),
  ];
  if (draft.status === '恢复' && isCancelled)
    changes.push({
      edits: [{ append: 'changes', item: { on, what: '恢复', why: draft.why ?? '照常举办' } }],
      what: ['恢复'],
    });
  return {
    edits: changes.flatMap(({ edits }) => edits),
    what: changes.flatMap(({ what }) => what),
  };
}

const NONE: Change = { edits: [], what: [] };

function changeTitle({ title }: Draft, data: Lecture): Change {
  if (bareText(title) === bareText(data.title)) return NONE;
  return { edits: [{ path: ['title'], value: title }], what: [`主题：${data.title} → ${title}`] };
}

function changeTimes(draft: Draft, data: Lecture, on: string): Change {
  // The same day and time in a plan without years.
  const told = startOf(draft);
  const isGuessed = draft.when.kind === 'moment' && draft.when.isYearGuessed;
  const start =
    told === undefined || (isGuessed && told.slice(5) === data.start.slice(5)) ? data.start : told;
  const length = minutesOf(data.end) - minutesOf(data.start);
  const kept =
    start === data.start ? data.end.slice(11) : (addMinutes(start.slice(11), length) ?? '23:59');
  const end = `${start.slice(0, 11)}${draft.end ?? kept}`;
  if (start === data.start && end === data.end) return NONE;
  const edits: Edit[] = [];
  if (start !== data.start) edits.push({ path: ['start'], value: start });
  if (end !== data.end) edits.push({ path: ['end'], value: end });
  if (start !== data.start)
    edits.push({
      append: 'changes',
      item: { on, what: '改期', why: draft.why ?? '时间有调整', wasStart: data.start },
    });
  return { edits, what: [`时间：${formatWhen(data.start, data.end)} → ${formatWhen(start, end)}`] };
}

function changePlace({ place, why }: Draft, data: Lecture, on: string): Change {
  // 二楼活动室 in a plan is the 社区服务中心二楼活动室 of the page.
  if (place === '' || bareText(data.place).includes(bareText(place))) return NONE;
  const item = { on, what: '换地点', why: why ?? '地点有调整', wasPlace: data.place };
  return {
    edits: [
      { path: ['place'], value: place },
      { append: 'changes', item },
    ],
    what: [`地点：${data.place} → ${place}`],
  };
}

function changeSpeaker({ speaker, role }: Draft, data: Lecture): Change {
  const isOther = speaker !== undefined && speaker.name !== data.speaker.name;
  const toRole = role || (isOther ? speaker.role : data.speaker.role);
  const edits: Edit[] = [];
  if (isOther) edits.push({ path: ['speaker', 'name'], value: speaker.name });
  if (toRole !== data.speaker.role) edits.push({ path: ['speaker', 'role'], value: toRole });
  const now = `${isOther ? speaker.name : data.speaker.name} ${toRole}`;
  return {
    edits,
    what: edits.length > 0 ? [`主讲人：${data.speaker.name} ${data.speaker.role} → ${now}`] : [],
  };
}

/** Lists and small facts: set where the plan tells them and they differ. */
function changeRest(draft: Draft, data: Lecture): Change {
  const lists = ([['对象', 'audiences'], ['类别', 'topics']] as const).filter(([, key]) => draft[key].length > 0 && draft[key].join() !== data[key].join()); // prettier-ignore
  const edits: Edit[] = lists.map(([, key]) => ({ path: [key], value: draft[key] }));
  const what = lists.map(
    ([name, key]) => `${name}：${data[key].join('、') || '没有写'} → ${draft[key].join('、')}`,
  );
  if (draft.signUp !== '' && draft.signUp !== data.signUp) {
    edits.push({ path: ['signUp'], value: draft.signUp });
    what.push(`报名方式：${data.signUp} → ${draft.signUp}`);
  }
  if (draft.seats !== undefined && draft.seats !== data.seats) {
    edits.push({ path: ['seats'], value: draft.seats });
    what.push(`座位：${data.seats ?? '没有写'} → ${draft.seats}`);
  }
  return { edits, what };
}

const minutesOf = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14));

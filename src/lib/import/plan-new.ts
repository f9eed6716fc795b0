import { formatTimes } from '../calendar/clock.ts';
import { countDays, formatDay } from '../calendar/day.ts';
import { dayOffOn } from '../calendar/holidays.ts';
import { listSlots } from '../lecture/slots.ts';
import { slotMonth } from '../lecture/status.ts';
import { lecture as lectureSchema } from '../../schemas/lecture.ts';
import { addMinutes } from './clock-text.ts';
import { renderValue, type Value } from './edit-yaml.ts';
import { startOf } from './match-rows.ts';
import type { Outcome, World } from './plan-import.ts';
import { doubtAt, type Draft } from './read-draft.ts';
import type { Doubt } from './read-rows.ts';
import { findFaults } from './validate.ts';

/** Minutes of a lecture whose end is not told. */
export const USUAL_LENGTH = 90;

/** A row that no lecture stands for yet. */
export function planNew(draft: Draft, world: World): Outcome {
  const doubts = [...draft.doubts, ...findMissing(draft, world.today)];
  const start = startOf(draft);
  if (doubts.length > 0 || start === undefined || !draft.community || !draft.speaker)
    return { doubts };
  const notes = [...draft.notes];
  // No lecture begins so late that it would last past midnight.
  const end = `${start.slice(0, 11)}${draft.end ?? addMinutes(start.slice(11), USUAL_LENGTH)!}`;
  if (draft.end === undefined) notes.push(`没有写几点结束，按${USUAL_LENGTH}分钟`);
  const series = findSlot(draft.community, start, world, notes);
  const topics = draft.topics.length > 0 ? draft.topics : guessTopics(draft.title, world, notes);
  const role = draft.role || draft.speaker.role;
  const text = writeLecture([
    ['title', draft.title],
    ['start', start],
    ['end', end],
    ['community', draft.community],
    ['place', draft.place],
    ['series', series],
    ['speaker', { name: draft.speaker.name, role }],
    ['audiences', draft.audiences],
    ['topics', topics],
    ['signUp', draft.signUp],
    ['seats', draft.seats],
  ]);
  const faults = findFaults(text, lectureSchema, draft);
  if (faults.length > 0) return { doubts: faults };
  const off = dayOffOn(start.slice(0, 10), world.known.holidays[start.slice(0, 4)]);
  if (off && off.kind !== 'work') notes.push(`这天是${off.name ?? '放假的日子'}，请问清有没有人来`);
  if (start < world.today) notes.push('已经过去了，记得补写讲后小结');
  world.taken.push({ start, series, changes: [] });
  const path = choosePath(draft.community, start, world.paths);
  const { sheet, row } = draft.row;
  const when = formatWhen(start, end);
  return {
    planned: {
      sheet,
      row,
      path,
      text,
      title: draft.title,
      when,
      place: draft.place,
      speaker: `${draft.speaker.name} ${role}`,
      what: [],
      notes,
    },
  };
}

/** 2026年12月4日（周五）下午2:30–4:00. */
export function formatWhen(start: string, end: string): string {
  return `${start.slice(0, 4)}年${formatTimes(start, end)}`;
}

function findMissing({ row, when, place, speaker, status, doubts }: Draft, today: string): Doubt[] {
  const missing: Doubt[] = [];
  if (status === '取消')
    return [
      doubtAt(
        row,
        'status',
        '网站上没有这一讲，不用取消。',
        '没有公布过的，从表里删去这一行；公布过的，请核对主题和时间。',
      ),
    ];
  if (place === '')
    missing.push(
      doubtAt(row, 'place', '没有写地点。', '请写清在哪里，例如 社区服务中心二楼活动室。'),
    );
  if (!speaker && row.say('speaker') === '')
    missing.push(doubtAt(row, 'speaker', '没有写主讲人。', '请写上名字，要和讲师名单里的一样。'));
  if (when.kind === 'moment' && doubts.length === 0 && isSlip(when, today))
    missing.push(
      doubtAt(
        row,
        'when',
        `${formatDay(when.day)}${when.day < today ? `已经过去${countDays(when.day, today)}天` : '太远'}。`,
        '请核对年份；表里没有年份的，请写上。',
      ),
    );
  return missing;
}

/** A day of a year before, one just past whose year was not told, and one years ahead are slips more often than not. */
function isSlip(
  { day, isYearGuessed }: { day: string; isYearGuessed: boolean },
  today: string,
): boolean {
  if (day < today) return isYearGuessed || day.slice(0, 4) < today.slice(0, 4);
  return countDays(today, day) > 550;
}

function writeLecture(fields: readonly [string, Value | undefined][]): string {
  const lines = fields.flatMap(([key, value]) => {
    const isEmpty =
      value === undefined || value === '' || (value instanceof Array && value.length === 0);
    return isEmpty ? [] : [`${key}: ${renderValue(value)}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

/** The slot of a series of the community at this moment, unless a lecture has taken its month. */
function findSlot(
  community: string,
  start: string,
  { series, taken }: World,
  notes: string[],
): string | undefined {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const found = series.find((one) => {
    const [slot] =
      one.community === community && one.start === start.slice(11)
        ? listSlots(one, { year, month }, 1)
        : [];
    const isTaken = taken.some(
      (lecture) => lecture.series === one.slug && slotMonth(lecture) === slot?.month,
    );
    return slot?.day === start.slice(0, 10) && slot.exception !== 'skipped' && !isTaken;
  });
  if (found) notes.push(`就是“${found.name}”${month}月这一讲`);
  return found?.slug;
}

function guessTopics(title: string, { known }: World, notes: string[]): string[] {
  const found = known.topics
    .filter(({ name, says }) => [name, ...says].some((word) => title.includes(word)))
    .map(({ name }) => name)
    .slice(0, 2);
  if (found.length > 0) notes.push(`主题从题目里认出：${found.join('、')}`);
  return found;
}

function choosePath(community: string, start: string, paths: Set<string>): string {
  const base = `${community}-${start.replaceAll(/[-:]/g, '').replace(' ', '-')}`;
  let slug = base;
  for (let count = 2; paths.has(slug); count += 1) slug = `${base}-${count}`;
  paths.add(slug);
  return `content/lectures/${start.slice(0, 4)}/${slug}.mdx`;
}

import { formatDay, weekdayOf } from '../calendar/day.ts';
import { formatWeekday } from '../calendar/clock.ts';
import type { Every } from '../calendar/every.ts';
import { parseNumeral } from '../statute/numeral.ts';
import { formatSerial, normalizeText, type Cell } from './cells.ts';
import { readClock, type Clock } from './clock-text.ts';
import {
  listWeekdays,
  readDate,
  readWeekday,
  type DateContext,
  type DateRead,
} from './date-text.ts';

/** What the cells of a row say of when a lecture is; times are 14:30. */
export type When =
  | {
      kind: 'moment';
      day: string;
      isYearGuessed: boolean;
      start: string;
      end?: string;
      notes: string[];
    }
  | { kind: 'every'; every: Every; start: string; end?: string; notes: string[] }
  | { kind: 'doubt'; message: string; cure: string };

export interface WhenContext extends DateContext {
  /** Text of a column of weekdays. */
  weekday?: string;
}

/** Serials of days from 2009 to 2064; a number outside is something else. */
const [FIRST_SERIAL, LAST_SERIAL] = [40000, 60000];
/** Words beside a date and a time that say nothing more. */
const EMPTY_WORDS =
  /北京时间|公历|阳历|开始|开讲|准时|举行|起|左右|约|整|于|星期|时间|日期|[()[\]【】《》“”"'，,。;；:、/\s-]/g;
const NUMERAL = '[〇零○一二两三四五六七八九十廿]';

/** Reads the date and time of a row from one cell or from two, one for the date and one for the time. */
export function parseWhen(cells: readonly Cell[], context: WhenContext): When {
  const said = cells.filter(({ text }) => text !== '');
  if (said.length === 0) return doubt('没有写时间', '请写上哪天几点，例如 12月4日14:30。');
  const odd = said.find(isOddNumber);
  if (odd)
    return doubt(
      `“${odd.text}”看不出是${odd.text.replace('.', '月')}日还是${odd.text.replace('.', '月')}0日`,
      '请写成“12月1日”这样。',
    );
  const text = toDigits(said.map(spell).join(' '));
  if (/待定|另行通知|未定|暂定|预计|拟/.test(text))
    return doubt(`“${text}”还没有定`, '定下来再导入；每月固定的那一讲不用写，网站会显示“待定”。');
  if (/农历|阴历|正月|腊月/.test(text)) return doubt(`“${text}”是农历`, '请换成公历的日期。');
  if (/每周|每星期|每季|每年|每半年|每两/.test(text))
    return doubt(`“${text}”不是按月的`, '每月一次的写“每月第二个周六”，别的请一行写一讲。');
  return assemble(text, readDate(text, context), context);
}

/** Chinese numerals before 年月日号时点分 as digits, one kind of dash, one width. */
export function toDigits(text: string): string {
  return normalizeText(text)
    .replaceAll(/[—–―‒−～至到]+/g, '-')
    .replaceAll(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((char) => parseNumeral(char)!).join(''),
    )
    .replaceAll(new RegExp(`${NUMERAL}+(?=月|日|号|时|点|分)`, 'g'), (numeral) =>
      String(parseNumeral(numeral.replace('廿', '二十')) ?? numeral),
    )
    .replaceAll(new RegExp(`(?<=\\d[时点])${NUMERAL}+(?![刻个月日])`, 'g'), (numeral) =>
      String(parseNumeral(numeral) ?? numeral),
    );
}

function assemble(text: string, date: DateRead, context: WhenContext): When {
  if ('problem' in date) return { kind: 'doubt', ...date.problem };
  const ownWeekday = 'every' in date ? undefined : readWeekday(date.rest);
  const clock = readClock(ownWeekday?.rest ?? date.rest);
  if (clock.problem) return { kind: 'doubt', ...clock.problem };
  const weekday = ownWeekday?.weekday ?? readWeekday(completeWeekday(context.weekday))?.weekday;
  if ('none' in date) return askForDate(text, weekday, context);
  const told = checkRest(text, clock);
  if ('kind' in told) return told;
  const { start, end, notes } = told;
  const times = { start, ...(end !== undefined && { end }), notes };
  if ('every' in date) return { kind: 'every', every: date.every, ...times };
  if (weekday !== undefined && weekdayOf(date.day) !== weekday)
    return doubt(
      `${formatDay(date.day)}是${formatWeekday(date.day)}，表里写的是周${'一二三四五六日'[weekday - 1]}`,
      '请核对是哪一天；没有写年份的，请写上。',
    );
  return { kind: 'moment', day: date.day, isYearGuessed: date.isYearGuessed, ...times };
}

/** What is left must say nothing that was not understood: nothing is guessed. */
function checkRest(
  text: string,
  clock: Exclude<Clock, { problem: object }>,
): When | { start: string; end: string | undefined; notes: string[] } {
  const { start, end, notes } = clock;
  const rest = clock.rest.replaceAll(EMPTY_WORDS, '');
  if (start === undefined && /^(?:上午|中午|下午|晚上|晚|全天)?$/.test(rest))
    return doubt(`“${text}”没有写几点`, '请写上几点，例如 14:30。');
  if (start === undefined || rest !== '')
    return doubt(
      `“${text}”里的“${rest}”看不懂`,
      '请写成“12月4日14:30-16:00”这样，别的话写进备注。',
    );
  return { start, end, notes };
}

function askForDate(
  text: string,
  weekday: number | undefined,
  { year, month, today }: WhenContext,
): When {
  if (weekday === undefined || month === undefined)
    return doubt(`“${text}”没有写是哪一天`, '请写上几月几日，例如 12月4日14:30。');
  const days = listWeekdays(year ?? Number(today.slice(0, 4)), month, weekday).map(
    (day) => `${Number(day.slice(8))}日`,
  );
  return doubt(
    `${month}月有${days.length}个周${'一二三四五六日'[weekday - 1]}：${days.join('、')}`,
    '请写明是哪一天，或者写“第二个周六”。',
  );
}

/** A date or time cell as its moment, a bare serial likewise; anything else as it is shown. */
function spell(cell: Cell): string {
  const number =
    cell.number ?? (/^\d{5}(?:\.\d+)?$/.test(cell.text) ? Number(cell.text) : undefined);
  if (number === undefined || cell.isDate) return cell.text;
  return (number >= FIRST_SERIAL && number <= LAST_SERIAL) || (number > 0 && number < 1)
    ? formatSerial(number)
    : cell.text;
}

/** 12.1 in a cell of numbers may have been 12.10: the nought is lost. */
function isOddNumber({ number, isDate, text }: Cell): boolean {
  return number !== undefined && !isDate && /^(?:[1-9]|1[0-2])\.[123]$/.test(text);
}

/** A column of weekdays may leave 周 out. */
const completeWeekday = (text = '') =>
  /^[一二三四五六日天]$/.test(text.trim()) ? `周${text.trim()}` : text;

function doubt(message: string, cure: string): When {
  return { kind: 'doubt', message: `${message}。`, cure };
}

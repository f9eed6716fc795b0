import { parseNumeral } from '../statute/numeral.ts';

/** Times of day that were read from a text, 14:30; or why they could not be. */
export type Clock =
  | { start?: string; end?: string; rest: string; notes: string[]; problem?: undefined }
  | { problem: { message: string; cure: string } };

const PART = '凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚|夜里|夜间';
const TIME = `(?:(${PART}) ?)?(\\d{1,2}) ?(?:[:.](\\d{2})(?::\\d{2})?|[时点](?:整|钟)?(?:(\\d{1,2})分?|(半)|([一1三3])刻)?)(?: ?(am|pm))?`;
const SPAN = new RegExp(`${TIME}(?: ?[-~] ?${TIME})?`, 'i');
/** Groups of one time in the pattern. */
const GROUPS = 7;

/** Earliest and latest hour at which a lecture may begin. */
const [FIRST_HOUR, LAST_HOUR] = [6, 21];
const ASK_HALF = '请写“上午7点”或“晚上7点”，也可以写 19:00。';

/**
 * Reads 下午2点半, 14:30-16:00, 上午9时至11时 from a text of one width; `rest` is what else stands there. An hour from
 * one to six without 上午 or 下午 is taken for the afternoon, which a note tells; seven may be either, so it is asked.
 */
export function readClock(given: string): Clock {
  // 下午2-4点 says 点 once for both.
  const text = given.replace(/(\d{1,2}) ?- ?(\d{1,2})(?=[时点])/, '$1点-$2');
  const match = SPAN.exec(text);
  if (!match) return { rest: text, notes: [] };
  const notes: string[] = [];
  const from = readTime(match.slice(1, 1 + GROUPS));
  const to = readTime(match.slice(1 + GROUPS, 1 + 2 * GROUPS));
  if (!from) return refuse(`“${match[0].trim()}”不是一个时间`, '请写成 14:30 这样。');
  const start = from.part === undefined ? guessHalf(from) : from.minutes;
  if (start === undefined) return refuse(`“${match[0].trim()}”看不出是早上还是晚上`, ASK_HALF);
  if (start !== from.minutes) notes.push('没有写上午、下午，当作下午');
  if (start < FIRST_HOUR * 60 || start > LAST_HOUR * 60)
    return refuse(`${formatMinutes(start)}开讲，不像讲座的时间`, '请核对上午、下午和几点。');
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (match[1 + GROUPS + 1] === undefined) return { start: formatMinutes(start), rest, notes };
  if (!to) return refuse(`“${match[0].trim()}”里结束的时间不对`, '请写成 14:30-16:00 这样。');
  const end = to.part === undefined && to.minutes <= start ? to.minutes + 12 * 60 : to.minutes;
  if (end <= start || end >= 24 * 60)
    return refuse(`“${match[0].trim()}”里结束的时间不比开始晚`, '请核对开始和结束的时间。');
  return { start: formatMinutes(start), end: formatMinutes(end), rest, notes };
}

/** Minutes of 90分钟, 1.5小时, 一个半小时, 两小时; undefined for what is no length of time. */
export function readDuration(text: string): number | undefined {
  const match =
    /^约?(?:(\d+(?:\.\d+)?|[一二两三四]|半)(个半)? ?个?(?:小时|钟头)(半)?)?(?: ?(\d{1,3}) ?分钟?)?$/.exec(
      text,
    );
  if (!match || text === '' || (!match[1] && !match[4])) return undefined;
  const [, hours, half, halfAfter, minutes] = match;
  const whole =
    hours === undefined ? 0 : hours === '半' ? 0.5 : (parseNumeral(hours) ?? Number(hours));
  const total = Math.round((whole + ((half ?? halfAfter) ? 0.5 : 0)) * 60 + Number(minutes ?? 0));
  return total >= 10 && total <= 8 * 60 ? total : undefined;
}

/** 16:00 of a start at 14:30 and 90 minutes; undefined past midnight. */
export function addMinutes(time: string, minutes: number): string | undefined {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const sum = hours * 60 + rest + minutes;
  return sum < 24 * 60 ? formatMinutes(sum) : undefined;
}

interface Time {
  minutes: number;
  /** 上午 or 下午 told in any way; a leading zero tells that all hours are counted. */
  part: string | undefined;
}

function readTime([part, hour = '', colon, minute, half, quarter, suffix]: (string | undefined)[]):
  Time | undefined {
  const minutes = half
    ? 30
    : quarter
      ? /[三3]/.test(quarter)
        ? 45
        : 15
      : Number(colon ?? minute ?? 0);
  let hours = Number(hour);
  if (hour === '' || hours > 23 || minutes > 59) return undefined;
  const isLate = suffix?.toLowerCase() === 'pm' || /下午|午后|傍晚|晚|夜/.test(part ?? '');
  if (isLate && hours < 12) hours += 12;
  if (part === '中午' && hours < 3) hours += 12;
  const isTold = part ?? suffix ?? (hour.startsWith('0') || hours > 12 ? hour : undefined);
  return { minutes: hours * 60 + minutes, part: isTold };
}

/** The minutes of a time without 上午 or 下午. */
function guessHalf({ minutes }: Time): number | undefined {
  if (minutes < 60 || minutes >= 8 * 60) return minutes;
  return minutes < 7 * 60 ? minutes + 12 * 60 : undefined;
}

function formatMinutes(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function refuse(message: string, cure: string): Clock {
  return { problem: { message: `${message}。`, cure } };
}

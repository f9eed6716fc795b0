import { weekdayOf } from './day.ts';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 周六 of an ISO day. */
export function formatWeekday(day: string): string {
  return `周${WEEKDAYS[weekdayOf(day) - 1]}`;
}

/** 下午2:30 of a clock time 14:30, as residents say it. */
export function formatClock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${halfOf(hours)}${((hours + 11) % 12) + 1}:${String(minutes).padStart(2, '0')}`;
}

/** 12月12日（周六）下午2:30–4:00 of two local moments of one day, `2026-12-12 14:30`. */
export function formatTimes(start: string, end: string): string {
  const [day = '', from = ''] = start.split(' ');
  const to = end.slice(11);
  const [, month, date] = day.split('-').map(Number);
  const until = formatClock(to);
  const half = halfOf(Number(from.slice(0, 2)));
  const short = until.startsWith(half) ? until.slice(half.length) : until;
  return `${month}月${date}日（${formatWeekday(day)}）${formatClock(from)}–${short}`;
}

const halfOf = (hours: number) => (hours < 12 ? '上午' : hours < 18 ? '下午' : '晚上');

import { isoDay } from './day.ts';
import type { Month } from './month-grid.ts';
import { occurrenceIn } from './occurrence.ts';

/** How something comes round every month: on the n-th or the last weekday, or on a date. */
export type Every =
  | { form: 'nth'; count: number; weekday: number }
  | { form: 'last'; weekday: number }
  | { form: 'date'; date: number };

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const COUNTS = ['一', '二', '三', '四'];

/** Reads 每月第二个周六, 每月第2个星期六, 每月最后一个周五, 每月15日 (or 号); undefined for what is none of these. */
export function parseEvery(text: string): Every | undefined {
  const match =
    /^每(?:个)?月(?:的)?(?:第([一二三四1-4])个|(最后一个))(?:周|星期|礼拜)([一二三四五六日天])$/.exec(
      text.trim(),
    );
  if (match) {
    const [, count = '', last, day = ''] = match;
    const weekday = WEEKDAYS.indexOf(day === '天' ? '日' : day) + 1;
    if (last !== undefined) return { form: 'last', weekday };
    return { form: 'nth', count: COUNTS.indexOf(count) + 1 || Number(count), weekday };
  }
  const date = Number(/^每(?:个)?月(\d{1,2})[日号]$/.exec(text.trim())?.[1]);
  return date >= 1 && date <= 31 ? { form: 'date', date } : undefined;
}

/** 每月第二个周六, as `parseEvery` reads it again. */
export function formatEvery(every: Every): string {
  if (every.form === 'date') return `每月${every.date}日`;
  const weekday = `周${WEEKDAYS[every.weekday - 1]}`;
  return every.form === 'last'
    ? `每月最后一个${weekday}`
    : `每月第${COUNTS[every.count - 1]}个${weekday}`;
}

/** The ISO day of a month on which it falls; undefined where the month has no such date (每月31日 in April). */
export function dayInMonth(every: Every, { year, month }: Month): string | undefined {
  if (every.form === 'date') {
    const day = isoDay(year, month, every.date);
    return Number(day.slice(8)) === every.date ? day : undefined;
  }
  const { weekday } = every;
  const rule =
    every.form === 'last'
      ? ({ form: 'lastweekday', month, weekday } as const)
      : ({ form: 'nth', month, count: every.count, weekday } as const);
  return occurrenceIn(rule, year)?.start;
}

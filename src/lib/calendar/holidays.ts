import { addDays } from './day.ts';
import { lunarDay, solarTermDay } from './lunar.ts';

/** What the notice of a year arranged: spans `2026-10-01/2026-10-07` off, and days worked in exchange (调休). */
export interface HolidayArrangement {
  off: readonly string[];
  work: readonly string[];
}

/** What kind of day a day is, where it is no common one. */
export interface DayOff {
  /** `statutory` by the 办法 itself; `off` and `work` by the notice of the year. */
  kind: 'statutory' | 'off' | 'work';
  /** 春节, of a statutory holiday. */
  name?: string;
}

/** Source: 全国年节及纪念日放假办法 (2024), 第二条. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

/** 除夕 is the day before the first of the first month; the three after it are 初一 to 初三. */
const SPRING_FESTIVAL = [-1, 0, 1, 2];

/** The statutory holiday for all on a day, by its name (放假办法 第二条 in force since 2025). */
export function statutoryHolidayOn(day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  const fixed = FIXED[day.slice(5)];
  if (fixed !== undefined) return fixed;
  const newYear = lunarDay(year, 1, 1);
  if (newYear && SPRING_FESTIVAL.some((count) => addDays(newYear, count) === day)) return '春节';
  if (solarTermDay(year, '清明') === day) return '清明节';
  if (lunarDay(year, 5, 5) === day) return '端午节';
  return lunarDay(year, 8, 15) === day ? '中秋节' : undefined;
}

/** What a day is: a statutory holiday, off or worked by the notice of its year; undefined for a common day. */
export function dayOffOn(day: string, arranged?: HolidayArrangement): DayOff | undefined {
  const name = statutoryHolidayOn(day);
  if (name !== undefined) return { kind: 'statutory', name };
  if (arranged?.work.includes(day)) return { kind: 'work' };
  const isOff = arranged?.off.some((span) => {
    const [start = '', end = ''] = span.split('/');
    return start <= day && day <= end;
  });
  return isOff ? { kind: 'off' } : undefined;
}

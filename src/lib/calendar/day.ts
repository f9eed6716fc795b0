const DAY = 86_400_000;

/** 2026-11-22 → 2026年11月22日, as one writes it. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Days from one ISO day to another; negative if the second lies before the first. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The ISO day so many days later; negative counts go back. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** Day of the week of an ISO day, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The ISO day of a month's date; dates beyond its end are the last one (2026-02-31 is 2026-02-28). */
export function isoDay(year: number, month: number, date: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 12月4日, or 12月1日至7日 and 9月28日至10月4日 where it is more than a day. */
export function formatSpan(start: string, end: string): string {
  const [, month, date] = start.split('-').map(Number);
  const [, endMonth, endDate] = end.split('-').map(Number);
  const first = `${month}月${date}日`;
  if (start === end) return first;
  return `${first}至${month === endMonth ? '' : `${endMonth}月`}${endDate}日`;
}

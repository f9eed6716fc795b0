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

import { formatSpan } from '../../lib/calendar/day.ts';
import { isInMonth, listWeeks, type Month } from '../../lib/calendar/month-grid.ts';
import { lectureStatus } from '../../lib/lecture/status.ts';
import type { MonthItem, MonthView } from '../../lib/poster/poster.ts';
import { STRINGS } from '../../strings.ts';
import { listOccurrences } from './occurrences.ts';
import type { PosterContent } from './poster-content.ts';
import { codeOf, type PosterEdition } from './poster-edition.ts';
import { clockOf } from './poster-views.ts';

/** What lasts as long or longer stands above the grid, not in every cell. */
const LONGEST_IN_CELLS = 8;

interface Spanning extends Omit<MonthItem, 'running'> {
  start: string;
  end: string;
}

/** The sheet of a month with the lectures of one community. */
export function viewMonth(
  edition: PosterEdition,
  content: PosterContent,
  { year, month }: Month,
  community: string,
): MonthView {
  const weeks = listWeeks({ year, month });
  const [from, to] = [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  // A day that one province keeps would be wrong on the walls of all others.
  const everywhere = content.days.filter(({ data }) => data.region === undefined);
  const themes = listOccurrences(everywhere, from, to).map(({ entry, start, end, certainty }) => ({
    start,
    end,
    name: entry.data.name,
    key: entry.data.key,
    solemn: entry.data.solemn,
    doubt: STRINGS.calendar.doubts[certainty],
  }));
  const isLong = ({ start, end }: { start: string; end: string }) =>
    countDays(start, end) >= LONGEST_IN_CELLS;
  const items: Spanning[] = [
    ...themes.filter((theme) => !isLong(theme)),
    ...listLectures(content, community),
  ];
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return {
    year,
    month,
    weeks: weeks.map((week) =>
      week.map((day) => ({
        date: Number(day.slice(8)),
        isInMonth: isInMonth(day, { year, month }),
        items: itemsOn(items, day),
      })),
    ),
    long: themes
      .filter((theme) => isLong(theme) && theme.start <= `${name}-31` && theme.end >= `${name}-01`)
      .map(({ name: title, start, end, doubt }) => ({
        name: title,
        when: `${formatSpan(start, end)}${doubt === undefined ? '' : `（${doubt}）`}`,
      })),
    code: codeOf(edition, `month:${name}`, STRINGS.calendar.month(year, month)),
  };
}

/** What begins on the day stands before what goes on; lectures stand last. */
function itemsOn(items: readonly Spanning[], day: string): MonthItem[] {
  return items
    .filter(({ start, end }) => start <= day && day <= end)
    .map((item) => ({ ...item, running: item.start !== day }))
    .sort((a, b) => Number(a.running) - Number(b.running));
}

function listLectures({ lectures }: PosterContent, community: string): Spanning[] {
  return lectures
    .filter(({ data }) => data.community === community)
    .map(({ data }) => {
      const day = data.start.slice(0, 10);
      const lecture = lectureStatus(data);
      return {
        start: day,
        end: day,
        name: data.title,
        key: false,
        solemn: false,
        time: clockOf(data),
        lecture,
      };
    });
}

const countDays = (start: string, end: string) =>
  (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

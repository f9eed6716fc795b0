import type { Statute, StatuteNode } from './tree.ts';

/** `revised` is a whole new text (修订); `amended` changes articles and leaves the last one as it was (修正, 修改决定). */
export type EventAction = 'passed' | 'promulgated' | 'amended' | 'revised' | 'effective' | 'other';

/** One dated step of a law's making, as its 题注 tells it. */
export interface StatuteEvent {
  /** ISO date, 2020-05-28. */
  date: string;
  action: EventAction;
}

const DATE = /([12]\d{3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;

/** Every date of the 题注 with what happened on it, in the order written. */
export function readHistory(statute: Statute): StatuteEvent[] {
  return listNotes(statute).flatMap(readEvents);
}

/** The lines of the 题注, repeated ones left out. */
export function listNotes(statute: Statute): string[] {
  return statute.children.flatMap(function notesOf(node: StatuteNode): string[] {
    if (node.kind === 'division') return node.children.flatMap(notesOf);
    return node.kind === 'text' && node.role === 'note' ? [node.text] : [];
  });
}

/** The dates in one line. A line that begins with 根据 tells amendments; names of laws in 《》 tell nothing. */
export function readEvents(note: string): StatuteEvent[] {
  const bare = note.replace(/《[^》]*》|〈[^〉]*〉/g, '《》');
  const dates = [...bare.matchAll(DATE)];
  return dates.map((match, index) => {
    const from = match.index + match[0].length;
    const clause = bare.slice(from, dates[index + 1]?.index);
    // A new 根据 begins the next step: what follows it says nothing of the date before.
    const rest = bare.slice(from).split('根据')[0]!;
    const [, year = '', month = '', day = ''] = match;
    return {
      date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      action: readAction(clause, /修正|修订/.test(rest)),
    };
  });
}

function readAction(clause: string, amendsLater: boolean): EventAction {
  if (/修订/.test(clause) && !/决定|第.次/.test(clause)) return 'revised';
  if (/修正|修订|修改/.test(clause)) return 'amended';
  if (/施行|生效/.test(clause) && !/通过|公布|发布/.test(clause)) return 'effective';
  if (/通过|批准/.test(clause)) return amendsLater ? 'amended' : 'passed';
  if (/公布|发布|颁布/.test(clause)) return 'promulgated';
  return amendsLater ? 'amended' : 'other';
}

/** The date in a file name, `…(2018-10-26).md` or `…_20181026.docx`. */
export function readFileDate(name: string): string | undefined {
  const match = /[(（_]([12]\d{3})-?(\d{2})-?(\d{2})[)）]?\.[a-z]+$/i.exec(name);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}

/**
 * The date by which versions are told apart: the last passing, promulgation or amendment known from the
 * 题注 or the file name. Dates of taking effect do not count (the last article of an amended law still
 * names the first one). Undefined where neither tells.
 */
export function findVersionDate(
  events: readonly StatuteEvent[],
  fileDate?: string,
): string | undefined {
  const dates = events.filter(({ action }) => action !== 'effective').map(({ date }) => date);
  if (fileDate !== undefined) dates.push(fileDate);
  return (
    dates.sort().at(-1) ??
    events
      .map(({ date }) => date)
      .sort()
      .at(-1)
  );
}

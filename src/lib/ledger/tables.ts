import type { Judgement } from './board.ts';
import { describeFinding, type LedgerWords } from './describe.ts';
import { formatEdition } from '../share/short-code.ts';
import { countCopies, STOCKS, type Counted, type Ledger } from './ledger.ts';
import { GRADES, sumTallies } from './satisfaction.ts';
import type { LedgerTable } from './table.ts';

/** Every table of a ledger and of the standards it is held against, in the order of the file. */
export function listTables(
  ledger: Ledger,
  judgements: readonly Judgement[],
  words: LedgerWords,
): LedgerTable[] {
  const { months, quarters, events, themes, audiences, topics, speakers, prints, ...rest } =
    makeTables(ledger, words);
  return [
    overviewTable(ledger, words),
    ...judgements.map((judgement, index) => standardTable(judgement, index, words)),
    ...[months, quarters, events, themes, audiences, topics, speakers, prints],
    ...[rest.stocks, rest.satisfaction],
  ];
}

export type LedgerTables = ReturnType<typeof makeTables>;

/** The tables of a ledger by name, each with how it is computed. */
export function makeTables(ledger: Ledger, words: LedgerWords) {
  return {
    months: monthTable(ledger, words),
    quarters: {
      ...wordsOf(words.quarters),
      rows: ledger.quarters.map(({ number, held, attendance }) => [
        words.quarters.quarter(number),
        held.length,
        attendance,
      ]),
      widths: [14, 10, 12],
    } satisfies LedgerTable,
    events: eventTable(ledger, words),
    audiences: countTable(words.audiences, ledger.audiences),
    topics: countTable(words.topics, ledger.topicCounts),
    speakers: countTable(words.speakers, ledger.speakers),
    themes: themeTable(ledger, words),
    prints: printTable(ledger, words),
    stocks: stockTable(ledger, words),
    satisfaction: satisfactionTable(ledger, words),
  };
}

const wordsOf = ({
  name,
  title,
  note,
  head,
}: Pick<LedgerTable, 'name' | 'title' | 'note' | 'head'>) => ({
  name,
  title,
  note,
  head,
});

/** The year in ten numbers. */
export function overviewTable(ledger: Ledger, words: LedgerWords): LedgerTable {
  const { overview } = words;
  const { percent } = ledger.satisfaction;
  return {
    ...wordsOf(overview),
    title: `${words.of(ledger.community.name, ledger.year)}${ledger.community.demo ? `（${words.demo}）` : ''}　${words.asOf(ledger.day)}`,
    rows: [
      [overview.held, ledger.held.length],
      [overview.unreported, ledger.unreported.length],
      [overview.attendance, ledger.attendance],
      [overview.questions, ledger.questions],
      [overview.audiences, ledger.audiences.length],
      [overview.topics, ledger.topicCounts.length],
      [overview.speakers, ledger.speakers.length],
      [overview.kept, ledger.records.filter(({ state }) => state === 'kept').length],
      [overview.posters, ledger.posters],
      [overview.prints, countCopies(ledger.prints)],
      ...(percent === undefined ? [] : [[overview.percent, percent]]),
    ],
    widths: [44, 16],
  };
}

function monthTable({ months, held, attendance }: Ledger, words: LedgerWords): LedgerTable {
  const rows = months.map((month) => [
    words.months.month(month.number),
    month.held.length,
    month.unreported.length,
    month.coming.length,
    month.attendance,
  ]);
  const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0);
  return {
    ...wordsOf(words.months),
    rows: [...rows, [words.months.total, held.length, sum(2), sum(3), attendance]],
    widths: [10, 10, 12, 10, 12],
  };
}

function eventTable({ events }: Ledger, words: LedgerWords): LedgerTable {
  return {
    ...wordsOf(words.events),
    rows: events.map(({ day, title, speaker, audiences, topics, attendance, questions, state }) => [
      { day },
      title,
      speaker.name,
      speaker.role,
      audiences.join('、'),
      topics.join('、'),
      state === 'held' ? attendance : '',
      state === 'held' ? questions : '',
      words.events.state[state],
    ]),
    widths: [12, 28, 16, 16, 34, 24, 8, 8, 12],
    links: { column: 1, hrefs: events.map(({ href }) => href) },
  };
}

const countTable = (
  own: Pick<LedgerTable, 'name' | 'title' | 'note' | 'head'>,
  counted: readonly Counted[],
): LedgerTable => ({
  ...wordsOf(own),
  rows: counted.map(({ name, count, attendance }) => [name, count, attendance]),
  widths: [28, 8, 20],
});

/** Those that every community keeps, and those that were kept besides. */
function themeTable({ records }: Ledger, words: LedgerWords): LedgerTable {
  const shown = records.filter(
    ({ theme, state }) => theme.key || state === 'kept' || state === 'near',
  );
  return {
    ...wordsOf(words.themes),
    rows: shown.map(({ theme, state, events }) => [
      theme.name,
      theme.when,
      words.themes.state[state],
      events.map(({ title, day }) => `${title}（${day}）`).join('；'),
    ]),
    widths: [26, 20, 12, 44],
    links: { column: 0, hrefs: shown.map(({ theme }) => theme.href) },
  };
}

/** Every poster that was put down as printed, with its edition. */
function printTable({ prints }: Ledger, words: LedgerWords): LedgerTable {
  return {
    ...wordsOf(words.prints),
    rows: prints.flatMap(({ day, sheets }) =>
      sheets.map(({ name, size, copies }) => [{ day }, formatEdition(day), name, size, copies]),
    ),
    widths: [12, 8, 44, 8, 8],
  };
}

function stockTable({ stocks, year }: Ledger, words: LedgerWords): LedgerTable {
  return {
    ...wordsOf(words.stocks),
    rows: STOCKS.map((name) => {
      const { published, reviewed, reviewedOn } = stocks[name];
      const inYear = reviewedOn.filter((day) => day.startsWith(`${year}-`)).length;
      return [words.stocks.names[name], published, reviewed, inYear];
    }),
    widths: [16, 10, 12, 16],
  };
}

function satisfactionTable({ tallies }: Ledger, words: LedgerWords): LedgerTable {
  return {
    ...wordsOf(words.satisfaction),
    rows: tallies.map((tally) => [
      tally.month,
      tally.given,
      sumTallies([tally]).returned,
      ...GRADES.map((grade) => tally.counts[grade]),
    ]),
    widths: [12, 8, 8, 10, 8, 8, 10],
  };
}

function standardTable({ name, items }: Judgement, index: number, words: LedgerWords): LedgerTable {
  const own = words.standard;
  return {
    ...wordsOf({ ...own, title: own.title(name) }),
    name: index === 0 ? own.name : `${own.name}${index + 1}`,
    rows: items.map((item) => [
      item.id,
      item.group,
      item.item,
      words.state[item.finding.state],
      describeFinding(item, words),
      item.weight,
      item.finding.state === 'human' ? '' : item.earned,
      item.evidence,
      item.source,
    ]),
    widths: [20, 14, 44, 10, 36, 8, 8, 40, 60],
    links: { column: 2, hrefs: items.map(({ finding }) => finding.proofs[0]?.href) },
  };
}

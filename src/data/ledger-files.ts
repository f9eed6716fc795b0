import { formatCsv } from '../lib/ledger/csv.ts';
import { toLedgerData } from '../lib/ledger/data-file.ts';
import { listTables } from '../lib/ledger/tables.ts';
import { makeWorkbook } from '../lib/ledger/workbook.ts';
import type { LedgerTable } from '../lib/ledger/table.ts';
import { STRINGS } from '../strings.ts';
import { getLedger, listLedgerCommunities, listLedgerYears, type LedgerPage } from './ledger.ts';

/** Forms in which a ledger is taken along. */
export const LEDGER_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

const TYPES: Readonly<Record<LedgerFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Every community with every year. */
export async function listLedgerPaths(): Promise<{ community: string; year: string }[]> {
  const [communities, years] = await Promise.all([listLedgerCommunities(), listLedgerYears()]);
  return communities.flatMap(({ slug }) =>
    years.map((year) => ({ community: slug, year: String(year) })),
  );
}

/** The ledger of a community's year as a file. `origin` is where the site stands. */
export async function makeLedgerFile(
  community: string,
  year: number,
  format: LedgerFormat,
  origin: string,
): Promise<Response> {
  const { ledger, judgements } = await getLedger(community, year);
  const words = STRINGS.ledger;
  return respond(format, {
    origin,
    tables: listTables(ledger, judgements, words),
    data: toLedgerData(ledger, judgements, origin, words),
  });
}

/** All communities of a year as one file: a row each. */
export async function makeLedgersFile(
  year: number,
  format: LedgerFormat,
  origin: string,
): Promise<Response> {
  const pages = await listLedgers(year);
  return respond(format, {
    origin,
    tables: [summarize(pages, year)],
    data: pages.map(({ ledger, judgements }) =>
      toLedgerData(ledger, judgements, origin, STRINGS.ledger),
    ),
  });
}

/** The ledgers of all communities in a year. */
export async function listLedgers(year: number): Promise<LedgerPage[]> {
  const communities = await listLedgerCommunities();
  return Promise.all(communities.map(({ slug }) => getLedger(slug, year)));
}

/** The table of all communities of a year, a row each. */
export function summarize(pages: readonly LedgerPage[], year: number): LedgerTable {
  const { all, overview, allHead, asOf } = STRINGS.ledger;
  const day = pages[0]?.ledger.day;
  return {
    name: overview.name,
    title: `${all(year)}${day === undefined ? '' : `　${asOf(day)}`}`,
    note: overview.note,
    head: allHead,
    rows: pages.map(({ ledger, judgements: [first] }) => [
      `${ledger.community.name}${ledger.community.demo ? STRINGS.ledger.demoShort : ''}`,
      ledger.held.length,
      ledger.unreported.length,
      ledger.attendance,
      ledger.months.filter(({ held }) => held.length > 0).length,
      ledger.quarters.filter(({ held }) => held.length > 0).length,
      ledger.records.filter(({ state }) => state === 'kept').length,
      ...(first ? [first.earned, first.points] : ['', '']),
    ]),
    widths: [24, 10, 12, 12, 14, 14, 14, 10, 14],
    links: {
      column: 0,
      hrefs: pages.map(({ ledger }) => `/ledger/${ledger.community.slug}/${ledger.year}/`),
    },
  };
}

function respond(
  format: LedgerFormat,
  { tables, data, origin }: { tables: LedgerTable[]; data: unknown; origin: string },
): Response {
  const make = {
    xlsx: () => makeWorkbook(tables, origin),
    csv: () => formatCsv(tables, origin, STRINGS.ledger.page),
    json: () => `${JSON.stringify(data, null, 2)}\n`,
  };
  return new Response(make[format](), { headers: { 'Content-Type': TYPES[format] } });
}

import type { APIContext } from 'astro';
import {
  LEDGER_FORMATS,
  makeLedgersFile,
  type LedgerFormat,
} from '../../../../data/ledger-files.ts';
import { listLedgerYears } from '../../../../data/ledger.ts';

export async function getStaticPaths() {
  return (await listLedgerYears()).flatMap((year) =>
    LEDGER_FORMATS.map((format) => ({ params: { year: String(year), format } })),
  );
}

/** The ledgers of all communities in a year as one file. */
export function GET({ params, site, url }: APIContext): Promise<Response> {
  const { year, format } = params;
  return makeLedgersFile(Number(year), format as LedgerFormat, (site ?? url).origin);
}

import type { APIContext } from 'astro';
import {
  LEDGER_FORMATS,
  listLedgerPaths,
  makeLedgerFile,
  type LedgerFormat,
} from '../../../../data/ledger-files.ts';

export async function getStaticPaths() {
  return (await listLedgerPaths()).flatMap(({ community, year }) =>
    LEDGER_FORMATS.map((format) => ({ params: { community, year, format } })),
  );
}

/** The ledger of a community's year as a file. */
export function GET({ params, site, url }: APIContext): Promise<Response> {
  const { community = '', year, format } = params;
  return makeLedgerFile(community, Number(year), format as LedgerFormat, (site ?? url).origin);
}

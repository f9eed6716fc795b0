import type { PrintRun } from '../../schemas/print-run.ts';

/** Where the posters stand that a community printed on an ISO day. */
export function printRecordPath(community: string, day: string): string {
  return `content/prints/${day.slice(0, 4)}/${community}-${day.replaceAll('-', '')}.yaml`;
}

/** A record with what was printed since: the same poster on the same paper is counted on. */
export function addSheets(
  known: PrintRun['sheets'],
  added: PrintRun['sheets'],
): PrintRun['sheets'] {
  const sum = new Map(known.map((sheet) => [keyOf(sheet), sheet]));
  for (const sheet of added) {
    const copies = (sum.get(keyOf(sheet))?.copies ?? 0) + sheet.copies;
    sum.set(keyOf(sheet), { ...sheet, copies });
  }
  return [...sum.values()];
}

const keyOf = ({ name, size }: PrintRun['sheets'][number]) => `${size} ${name}`;

/** The file of a day's posters, as `content/README.md` shows it. */
export function formatPrintRecord({ community, on, sheets }: PrintRun): string {
  return [
    `community: ${community}`,
    `on: ${on}`,
    'sheets:',
    // JSON strings are YAML strings: whatever a poster is called stays words.
    ...sheets.map(
      ({ name, size, copies }) =>
        `  - { name: ${JSON.stringify(name)}, size: ${size}, copies: ${copies} }`,
    ),
    '',
  ].join('\n');
}

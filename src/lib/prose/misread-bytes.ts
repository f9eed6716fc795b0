/** Bytes behind a character that was read in the wrong encoding. */
export type Bytes = ReadonlyMap<string, readonly number[]>;

const pairs = Array.from({ length: 0xfe - 0x80 }, (_, index) => 0x81 + index);
const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index).filter(
  (byte) => byte !== 0x7f,
);

/** GBK turned round: for every character of two bytes these bytes. */
export const GBK: Bytes = new Map([
  ...invert(
    'gb18030',
    pairs.flatMap((lead) => trails.map((trail) => [lead, trail] as const)),
  ),
  ['€', [0x80]] as const,
]);
/** Windows-1252 turned round, and Latin-1 where it differs. */
export const WINDOWS: Bytes = new Map([
  ...Array.from(
    { length: 0x80 },
    (_, index) => [String.fromCharCode(0x80 + index), [0x80 + index]] as const,
  ),
  ...invert(
    'windows-1252',
    Array.from({ length: 0x80 }, (_, index) => [0x80 + index] as const),
  ),
  // Editors turn the no-break space into a plain one.
  [' ', [0xa0]] as const,
]);

function invert(
  encoding: string,
  codes: readonly (readonly number[])[],
): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = codes.map((code) => [decoder.decode(Uint8Array.from(code)), code] as const);
  return new Map(table.filter(([text]) => [...text].length === 1 && text !== '\uFFFD'));
}

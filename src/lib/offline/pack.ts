/** A file of the site as a pack holds it. */
export interface PackedFile {
  /** As it is asked for: `/topics/`, `/_astro/x.js`. */
  path: string;
  /** Its media type. */
  type: string;
  bytes: Uint8Array;
}

/** Bytes before the table: its length, unsigned, little endian. */
const HEAD = 4;

/** Many files as one: length of the table, the table `[[path, type, length], …]` in JSON, then the files one after another. */
export function formatPack(files: readonly PackedFile[]): Uint8Array {
  const table = new TextEncoder().encode(
    JSON.stringify(files.map(({ path, type, bytes }) => [path, type, bytes.length])),
  );
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, HEAD + table.length);
  const pack = new Uint8Array(size);
  new DataView(pack.buffer).setUint32(0, table.length, true);
  pack.set(table, HEAD);
  let at = HEAD + table.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The files of a pack; undefined for what is none, or is cut off. */
export function parsePack(pack: Uint8Array): PackedFile[] | undefined {
  if (pack.length < HEAD) return undefined;
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  let table: unknown;
  try {
    table = JSON.parse(new TextDecoder().decode(pack.subarray(HEAD, HEAD + length)));
  } catch {
    return undefined;
  }
  const files: PackedFile[] = [];
  let at = HEAD + length;
  for (const [path, type, size] of table as [string, string, number][]) {
    files.push({ path, type, bytes: pack.subarray(at, at + size) });
    at += size;
  }
  return at === pack.length ? files : undefined;
}

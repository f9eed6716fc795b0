/** When a PDF was made and changed (ISO 32000-1, 7.9.4), as Chromium writes it. */
const MOMENT = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;

/** Names of the elements of a tagged PDF: numbers that the browser gives out as it runs. */
const NODE = /\bnode(\d{8})\b/g;

/**
 * A PDF with an ISO day in place of the moment of printing, and the names of its elements numbered from 1 in their
 * order; nothing in it moves, so that its table still holds.
 */
export function stampPdf(pdf: Uint8Array, day: string): Uint8Array {
  const text = decodeLatin1(pdf);
  const stamped = Uint8Array.from(pdf);
  const nodes = [...text.matchAll(NODE)];
  const ranks = new Map(
    [...new Set(nodes.map(([, name = '']) => name))]
      .sort()
      .map((name, index) => [name, String(index + 1).padStart(8, '0')]),
  );
  for (const { index, 1: name = '' } of nodes)
    write(stamped, index + 'node'.length, ranks.get(name)!);
  for (const { index, 0: found } of text.matchAll(MOMENT)) {
    const at = found.indexOf('D:') + 2;
    write(stamped, index + at, `${day.replaceAll('-', '')}000000`);
  }
  return stamped;
}

/** Writes signs of ASCII over the bytes from `at` on. */
function write(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
}

/** A character for every byte. */
function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

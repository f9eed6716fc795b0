/**
 * Text of a file in UTF-8 (with or without its mark), UTF-16 with its mark, or GB18030, in which WPS and Excel save
 * .csv in China. Undefined for what is none of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  // Tables hold no control characters: such a file is no text at all.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text === undefined || /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

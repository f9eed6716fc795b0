import { expect, test } from 'vitest';
import { formatPack, parsePack, type PackedFile } from '../../../../src/lib/offline/pack.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const FILES: PackedFile[] = [
  { path: '/', type: 'text/html', bytes: encode('<p>长椅</p>') },
  { path: '/空/', type: 'text/html', bytes: encode('') },
  { path: '/a.bin', type: 'application/octet-stream', bytes: new Uint8Array([0, 255, 10, 13]) },
];

test('What is packed is unpacked again, byte for byte', () => {
  expect(parsePack(formatPack(FILES))).toEqual(FILES);
  expect(parsePack(formatPack([]))).toEqual([]);
});

test('A pack that was cut off, or is none, is not half a pack', () => {
  const pack = formatPack(FILES);
  for (const end of [0, 3, 10, pack.length - 1])
    expect(parsePack(pack.slice(0, end))).toBeUndefined();
  expect(parsePack(encode('<!doctype html>'))).toBeUndefined();
});

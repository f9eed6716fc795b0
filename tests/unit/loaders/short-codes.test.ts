import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlaceKey } from '../../../src/lib/share/short-code.ts';
import { assignShortCodes, readShortCodes } from '../../../src/loaders/short-codes.ts';
import { makeFolder } from './folder.ts';

const PLACES: PlaceKey[] = ['page:/', 'law:changyi-fa', 'case:changyi', 'case:dengzi'];

function makeRoot(): string {
  const root = makeFolder({ 'content/README.md': '' });
  assignShortCodes(root, PLACES);
  return root;
}
const edit = (root: string, change: (text: string) => string) => {
  const file = join(root, 'content/qr.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const messages = (root: string) => readShortCodes(root).problems.map(({ message }) => message);

test('Codes are given once; the next time only what is new has one', () => {
  const root = makeRoot();
  const { codes } = readShortCodes(root);
  expect([...codes.keys()]).toEqual(PLACES);
  expect(assignShortCodes(root, [...PLACES, 'day:changyi-ri'])).toBe(1);
  const after = readShortCodes(root);
  expect(after.problems).toEqual([]);
  for (const [key, code] of codes) expect(after.codes.get(key)).toBe(code);
  expect(assignShortCodes(root, PLACES)).toBe(0);
});

test('A thousand laws and places never share the beginning of a law', () => {
  const root = makeFolder({ 'content/README.md': '' });
  const keys = Array.from({ length: 1000 }, (_, index): PlaceKey[] => [
    `law:fa-${index}`,
    `case:an-${index}`,
  ]).flat();
  assignShortCodes(root, keys);
  const { codes } = readShortCodes(root);
  const all = [...codes.values()];
  expect(new Set(all).size).toBe(2000);
  const laws = new Set(all.filter((code) => code.length === 3));
  expect(all.filter((code) => code.length === 4 && laws.has(code.slice(0, 3)))).toEqual([]);
});

test('A code that was lost, altered or used twice is told', () => {
  const lost = makeRoot();
  edit(lost, (text) => text.replace(/ +"\w+ case:changyi",\n/, ''));
  expect(messages(lost)).toEqual(['短码的清单被改过：有的少了，或者顺序变了。']);
  const altered = makeRoot();
  edit(altered, (text) => text.replace(/"\w+ case:changyi"/, '"abcd case:changyi"'));
  expect(messages(altered)).toEqual([
    '短码 abcd 不是给 case:changyi 的：两样里有一样被改过。',
    '短码的清单被改过：有的少了，或者顺序变了。',
  ]);
  const twice = makeRoot();
  edit(twice, (text) => {
    const [, code] = / "(\w+) case:changyi"/.exec(text)!;
    return text.replace(/"\w+ case:dengzi"/, `"${code} case:dengzi"`);
  });
  expect(messages(twice)[0]).toMatch(/^短码 \w{4} 用了两次。$/);
  const broken = makeRoot();
  edit(broken, (text) => text.slice(0, -4));
  expect(messages(broken)).toEqual(['不是完整的 JSON。']);
});

test('A place that went elsewhere keeps its code', () => {
  const root = makeRoot();
  edit(root, (text) => text.replace('"moved": {}', '"moved": { "case:dengzi": "case:fangdeng" }'));
  const { moved, problems } = readShortCodes(root);
  expect(problems).toEqual([]);
  expect(moved.get('case:dengzi')).toBe('case:fangdeng');
});

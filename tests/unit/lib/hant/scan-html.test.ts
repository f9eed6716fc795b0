import { expect, test } from 'vitest';
import {
  mapAttributes,
  readAttribute,
  scanHtml,
  tagName,
} from '../../../../src/lib/hant/scan-html.ts';

const PAGE =
  '<!DOCTYPE html><p title="a > b">1 < 2<!-- <b> --></p><script>"<i>"</script><STYLE>a>b{}</STYLE>';

test('A page is cut into tags, texts and what is neither, and nothing is lost', () => {
  const pieces = [...scanHtml(PAGE)];
  expect(pieces.map(({ source }) => source).join('')).toBe(PAGE);
  expect(pieces.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
    'other <!DOCTYPE html>',
    'tag <p title="a > b">',
    'text 1 ',
    'text <',
    'text  2',
    'other <!-- <b> -->',
    'tag </p>',
    'other <script>"<i>"</script>',
    'other <STYLE>a>b{}</STYLE>',
  ]);
});

test('A tag has its name in lower case, and that of an end its slash', () => {
  expect(['<P>', '</quiz-set>', '<br/>'].map(tagName)).toEqual(['p', '/quiz-set', 'br']);
});

test('An attribute is read however it is quoted, and its name in either case', () => {
  const tag = `<a HREF="/a/" title='b "c"' rel=d>`;
  expect(['href', 'title', 'rel', 'lang'].map((name) => readAttribute(tag, name))).toEqual([
    '/a/',
    'b "c"',
    'd',
    undefined,
  ]);
});

test('Only the values that change are written anew, and one without quotes gets some', () => {
  const up = (name: string, value: string) => (name === 'id' ? value : value.toUpperCase());
  expect(mapAttributes(`<a  ID=a title='b' lang=c rel = "D" hidden>`, up)).toBe(
    `<a  ID=a title='B' lang="C" rel = "D" hidden>`,
  );
});

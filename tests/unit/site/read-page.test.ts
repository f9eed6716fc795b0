import { expect, test } from 'vitest';
import { readPage } from '../../site/read-page.ts';

test('Ids, links and resources of a page are told apart', () => {
  const page = readPage(`
    <link rel="canonical" href="/c/"><link rel="stylesheet" href="/a.css">
    <style>@import "/b.css"; p { background: url('/p.png') }</style>
    <script src="/s.js"></script>
    <h1 id="a1">x</h1><p id="a1" style="background:url(/q.png)">y</p><a name="old">z</a>
    <a href="/laws/#a1">l</a><form action="/search/"></form>
    <img src="/i.png" srcset="/i.png 1x, /j.png 2x" alt=""><svg><use href="#u"/></svg>
    <meta http-equiv="refresh" content="0;url=/new/"><meta name="x" content="url=/no/">`);
  expect([...page.ids]).toEqual(['a1', 'old']);
  expect(page.duplicateIds).toEqual(['a1']);
  expect(page.links).toEqual(['/c/', '/laws/#a1', '/search/', '/new/']);
  expect(page.resources).toEqual([
    '/a.css',
    '/b.css',
    '/p.png',
    '/s.js',
    '/q.png',
    '/i.png',
    '/i.png',
    '/j.png',
    '#u',
  ]);
});

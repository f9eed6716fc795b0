import { expect, test } from 'vitest';
import { linkHtml, linkText } from '../../../../src/lib/citation/link-text.ts';

const find = (text: string) =>
  [...text.matchAll(/长椅/g)].map(({ index }) => ({
    start: index,
    end: index + 2,
    href: '/a?b&c',
  }));

test('A text with links is escaped and loses nothing', () => {
  const text = '<长椅>&长椅';
  expect(linkText(text, find(text))).toBe(
    '&lt;<a href="/a?b&amp;c">长椅</a>&gt;&amp;<a href="/a?b&amp;c">长椅</a>',
  );
});

test('A link inside another one is left out', () => {
  const links = [
    { start: 0, end: 4, href: '/a' },
    { start: 2, end: 4, href: '/b' },
  ];
  expect(linkText('长椅长椅', links)).toBe('<a href="/a">长椅长椅</a>');
});

test('A link that explains a word can be told from one that leads to what is cited', () => {
  const links = [
    { start: 0, end: 2, href: '/a', isTerm: true },
    { start: 2, end: 4, href: '/b' },
  ];
  expect(linkText('长椅公园', links)).toBe(
    '<a class="term" href="/a">长椅</a><a href="/b">公园</a>',
  );
});

test('Whoever finds the links in HTML is asked about the text as one reads it', () => {
  const asked: string[] = [];
  linkHtml('<b>&lt;甲&gt; &quot;乙&#34; &#39;丙&#x27; &amp;&#38;amp;</b>', (text) => {
    asked.push(text);
    return [];
  });
  expect(asked).toEqual(['<甲> "乙" \'丙\' &&amp;']);
});

test('HTML without anything to link stays as it is, character for character', () => {
  const html = '<p>"甲"&nbsp;&#x4e59; <code>丙</code></p>';
  expect(linkHtml(html, find)).toBe(html);
});

test('Behind a link, code, a button or a heading, text is linked again', () => {
  for (const tag of ['a', 'code', 'pre', 'button', 'h1', 'h2', 'h3', 'A']) {
    expect(linkHtml(`<${tag} id="x">长椅</${tag}>长椅`, find)).toBe(
      `<${tag} id="x">长椅</${tag}><a href="/a?b&amp;c">长椅</a>`,
    );
  }
});

test('In finished HTML only running text is linked', () => {
  const link = '<a href="/a?b&amp;c">长椅</a>';
  expect(
    linkHtml('<p title="长椅">长椅<a href="/x">长椅</a><b>长椅</b></p><h2>长椅</h2>', find),
  ).toBe(`<p title="长椅">${link}<a href="/x">长椅</a><b>${link}</b></p><h2>长椅</h2>`);
  expect(linkHtml('&lt;长椅&amp;', find)).toBe(`&lt;${link}&amp;`);
});

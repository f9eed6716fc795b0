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

test('In finished HTML only running text is linked', () => {
  const link = '<a href="/a?b&amp;c">长椅</a>';
  expect(
    linkHtml('<p title="长椅">长椅<a href="/x">长椅</a><b>长椅</b></p><h2>长椅</h2>', find),
  ).toBe(`<p title="长椅">${link}<a href="/x">长椅</a><b>${link}</b></p><h2>长椅</h2>`);
  expect(linkHtml('&lt;长椅&amp;', find)).toBe(`&lt;${link}&amp;`);
});

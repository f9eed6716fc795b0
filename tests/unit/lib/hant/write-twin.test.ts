import { expect, test } from 'vitest';
import { openTable } from '../../../../src/lib/hant/table.ts';
import { markOriginal, writeTwin } from '../../../../src/lib/hant/write-twin.ts';

const EDITION = { origin: 'https://a.example', path: '/days/' };
const convert = openTable({ from: '发说历条', to: '發說曆條', near: [] });
const twin = (html: string) => writeTwin(html, EDITION, convert);

test.each([
  ['<p>说 &amp;  a</p>', '<p>說 &amp;  a</p>'],
  ['a < 发 <!-- 发 -->', 'a < 發 <!-- 发 -->'],
  ['<!DOCTYPE html><html lang=zh-CN>', '<!DOCTYPE html><html lang="zh-Hant">'],
  ['<img alt="说" src="/说.svg">', '<img alt="說" src="/说.svg">'],
  ["<b TITLE='说' id='发'>", "<b TITLE='說' id='发'>"],
  ['<meta name=description content=说>', '<meta name=description content="說">'],
  ['<style>.发{}</style><script>"发"</script>', '<style>.发{}</style><script>"发"</script>'],
])('Of %s what is shown is turned, and every other byte stays', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test.each([
  ['<a href="/laws/x/#a1">', '<a href="/zh-hant/laws/x/#a1">'],
  ['<a href="/editors/">', '<a href="/editors/">'],
  ['<form action=/search/>', '<form action="/zh-hant/search/">'],
  ['<link rel="icon" href="/days/">', '<link rel="icon" href="/days/">'],
  [
    '<link rel="canonical" href="https://a.example/days/">',
    '<link rel="canonical" href="https://a.example/zh-hant/days/">',
  ],
])('%s leads to the twin where there is one', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test.each([
  ['<x-y data-say="说">', '<x-y data-say="說">'],
  ['<x-y data-slug="说">', '<x-y data-slug="说">'],
  ['<x-y data-list="[&#34;a&quot;,1]">', '<x-y data-list="[&#34;a&quot;,1]">'],
  ['<x-y data-list="[&quot;说&quot;,1]">', '<x-y data-list="[&quot;說&quot;,1]">'],
  [
    '<x-y data-list="{&quot;a&quot;:&quot;&lt;发&gt; &amp; &#39;&quot;,&quot;href&quot;:&quot;/days/&quot;}">',
    '<x-y data-list="{&quot;a&quot;:&quot;<發> &amp; \'&quot;,&quot;href&quot;:&quot;/zh-hant/days/&quot;}">',
  ],
  ['<x-y data-say="[说] 没有合上">', '<x-y data-say="[說] 没有合上">'],
])('For scripts %s has its words turned and its shape kept', (html, expected) => {
  expect(twin(html)).toBe(expected);
});

test('Words in a script of data are turned, and cannot end the script', () => {
  const open = '<script type="application/json">';
  expect(twin(`${open}{"a":"\\u003c/script>发","href":"/days/"}</script>`)).toBe(
    `${open}{"a":"\\u003c/script>發","href":"/zh-hant/days/"}</script>`,
  );
});

test('What describes the page to search engines describes the simplified page alone', () => {
  expect(twin('<script type="application/ld+json">{"name":"发"}</script><p>')).toBe('<p>');
});

const FOOTER =
  '<footer class="site-footer"><nav><a href="/">首页</a>' +
  '<a href="/days/" aria-current="page" data-c>日历</a></nav></footer>';

test('Each edition links to the other at the end of the footer, with no more of the last link than its looks', () => {
  expect(twin(FOOTER)).toContain(
    '日曆</a><a href="/days/" hreflang="zh-Hans" lang="zh-Hans" data-c>简体</a></nav>',
  );
  expect(markOriginal(FOOTER, EDITION)).toContain(
    '日历</a><a href="/zh-hant/days/" hreflang="zh-Hant" lang="zh-Hant" data-c>繁體</a></nav>',
  );
});

test('Both editions name each other to search engines, and only the simplified one names itself the usual', () => {
  const others = '<link rel="alternate" hreflang="zh-Hans" href="https://a.example/days/">';
  const usual = '<link rel="alternate" hreflang="x-default" href="https://a.example/days/">';
  const original = markOriginal('<head></head>', EDITION);
  expect(original).toContain(others);
  expect(original).toContain(usual);
  expect(twin('<head></head>')).toContain(others);
  expect(twin('<head></head>')).not.toContain(usual);
});

test('The twin says above everything of its main part that the simplified text prevails', () => {
  expect(twin('<main id="main"><h1>说</h1></main>')).toBe(
    '<main id="main"><p class="page hant-note">本頁由簡體文本自動轉換，以簡體文本為準。' +
      '<a href="/days/" hreflang="zh-Hans">看簡體</a></p><h1>說</h1></main>',
  );
});

import { expect, test } from 'vitest';
import { scanPage } from '../../../../src/lib/headers/scan-page.ts';

test('Scripts that stand in a page and run are found as they are written; data and files are not', () => {
  const { scripts, faults } = scanPage(
    '<head><script>\n a < b\n</script><script type="module">c()</script><script src="/x.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script><SCRIPT type="application/json" data-x>[]</SCRIPT>',
  );
  expect(scripts).toEqual(['\n a < b\n', 'c()']);
  expect(faults).toEqual([]);
});

test.each([
  ['<p onclick="go()">去</p>', 'onclick="go()"'],
  ["<img src=x onerror = 'go()'>", "onerror = 'go()'"],
  ['<a href="javascript:go()">去</a>', 'href="javascript:'],
  ['<a href=" JavaScript:go()">去</a>', 'href=" JavaScript:'],
  ['<p style="color: red">红</p>', 'style="color: red"'],
  ['<style>p {}</style>', '<style'],
])('%s is not let through', (html, fault) => {
  expect(scanPage(`<main>${html}</main>`).faults).toEqual([fault]);
});

test('A page that only speaks of such things is in order', () => {
  const html =
    '<p>写法 onclick="x" 和 style="y"，网址 href="javascript:z"。</p><p data-style="a">b</p>';
  expect(scanPage(html).faults).toEqual([]);
});

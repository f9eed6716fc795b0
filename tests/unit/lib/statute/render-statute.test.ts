import { expect, test } from 'vitest';
import { escapeHtml } from '../../../../src/lib/html.ts';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';
import { renderStatute } from '../../../../src/lib/statute/render-statute.ts';
import { parseFixture, parseLines } from './fixture.ts';
import { render } from './render.ts';

/** One element a line, for reading. */
const lines = (html: string) =>
  html.replace(/(?=<(?:section|div|h\d|p|ol|li|tr|aside|button)\b)/g, '\n');

test('What HTML would take for markup is escaped', () => {
  expect(escapeHtml('<a href="x">&amp;</a>')).toBe(
    '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;',
  );
  const { statute } = parseLines(
    '## <script>',
    '第一条 依照<示例法>&"本法"',
    '（一）<b>甲</b>',
    '| <i> |',
    '附件：<u>',
  );
  expect(render(statute)).not.toMatch(/<(?:script|b|i|u|示例法)>/);
});

test('An article stands with its number, its paragraphs and its button', () => {
  expect(lines(render(parseFixture('added-articles.md').statute))).toMatchInlineSnapshot(`
    "
    <p class="dated">2020年5月1日通过</p>
    <p class="dated">根据2024年5月1日《关于修改〈示例图书馆法〉的决定》修正</p>
    <div class="art" id="a1">
    <div class="law">
    <p id="a1-p1"><a class="no" href="#a1">第一条</a>　图书馆向所有人开放。</p>
    <button type="button" class="cite" data-no="第一条">复制引用</button></div></div>
    <div class="art" id="a1-1">
    <div class="law">
    <p id="a1-1-p1"><a class="no" href="#a1-1">第一条之一</a>　儿童图书放在低处。</p>
    <p id="a1-1-p2">违反前款规定的，管理员应当搬到低处。</p>
    <button type="button" class="cite" data-no="第一条之一">复制引用</button></div></div>
    <div class="art" id="a1-2">
    <div class="law">
    <p id="a1-2-p1"><a class="no" href="#a1-2">第一条之二</a>　图书馆备放大镜。</p>
    <button type="button" class="cite" data-no="第一条之二">复制引用</button></div></div>
    <div class="art" id="a2">
    <div class="law">
    <p id="a2-p1"><a class="no" href="#a2">第二条</a>　（删去）</p>
    <button type="button" class="cite" data-no="第二条">复制引用</button></div></div>
    <div class="art" id="a3">
    <div class="law">
    <p id="a3-p1"><a class="no" href="#a3">第三条</a>　借书一次十本；依照本法<a href="#a1">第一条</a>之一第二款搬下来的书不计算在内。</p>
    <button type="button" class="cite" data-no="第三条">复制引用</button></div></div>"
  `);
});

test('Items, tables and figures have their elements', () => {
  expect(
    lines(render(parseLines('第一条 甲：', '（一）乙：', '1.丙', '| 丁 |', '![戊](x)').statute)),
  ).toMatchInlineSnapshot(`
    "
    <div class="art" id="a1">
    <div class="law">
    <p id="a1-p1"><a class="no" href="#a1">第一条</a>　甲：</p>
    <ol class="items">
    <li id="a1-p1-i1"><span class="mark">（一）</span>乙：
    <ol class="items">
    <li id="a1-p1-i1-s1"><span class="mark">1.</span>丙</li></ol></li></ol>
    <section class="table" aria-label="表格1" tabindex="0"><table><tbody>
    <tr><td>丁</td></tr></tbody></table></section>
    <p class="figure">〔图：戊〕</p>
    <button type="button" class="cite" data-no="第一条">复制引用</button></div></div>"
  `);
});

test('A plain note stands beside its article and nowhere else', () => {
  const html = render(parseFixture('added-articles.md').statute, { 'a1-1': '<aside>低处</aside>' });
  expect(html).toContain('<div class="art noted" id="a1-1">');
  expect(html.match(/<aside>低处<\/aside><\/div>/g)).toHaveLength(1);
  expect(html.match(/class="art"/g)).toHaveLength(4);
});

test('The links of a text stand in it, and whoever finds them is told where it stands', () => {
  expect(render(parseFixture('references.md').statute)).toContain(
    '违反本条例<a href="#a1">第一条</a>第一款',
  );
  const asked: string[] = [];
  renderStatute(parseFixture('items.md').statute.children, {
    headingLevel: 2,
    linksIn: (text, here) => {
      asked.push(`${here ? formatArticleAnchor(here) : ''} ${text}`);
      return [];
    },
    noteOf: () => undefined,
  });
  expect(asked.slice(0, 4)).toEqual([
    'a1-p1 楼道里不得有下列行为：',
    'a1-p1-i1 堆放旧家具；',
    'a1-p1-i2 停放电动自行车：',
    'a1-p1-i2-s1 在楼梯口停放的；',
  ]);
});

test('Headings begin at the level asked for and never pass the sixth', () => {
  const levels = [...render(parseFixture('divisions.md').statute).matchAll(/<h(\d)/g)].map(
    ([, level]) => level,
  );
  expect(new Set(levels)).toEqual(new Set(['2', '3', '4']));
  const deep = renderStatute(parseFixture('divisions.md').statute.children, {
    headingLevel: 6,
    linksIn: () => [],
    noteOf: () => undefined,
  });
  expect(new Set([...deep.matchAll(/<h(\d)/g)].map(([, level]) => level))).toEqual(new Set(['6']));
});

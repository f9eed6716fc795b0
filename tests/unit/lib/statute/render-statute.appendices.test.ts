import { expect, test } from 'vitest';
import { formatArticleAnchor } from '../../../../src/lib/statute/article-id.ts';
import { renderStatute } from '../../../../src/lib/statute/render-statute.ts';
import type { StatuteNode } from '../../../../src/lib/statute/tree.ts';
import { parseFixture, parseLines } from './fixture.ts';
import { render } from './render.ts';

/** One element a line, for reading. */
const lines = (html: string) =>
  html.replace(/(?=<(?:section|div|h\d|p|ol|li|tr|aside|button)\b)/g, '\n');

/** The anchor of every place that was asked about: for links, and for notes. */
function listAsked(nodes: readonly StatuteNode[]) {
  const [links, notes]: string[][] = [[], []];
  renderStatute(nodes, {
    headingLevel: 2,
    linksIn: (text, here) => {
      links!.push(`${text} ${here ? formatArticleAnchor(here) : '-'}`);
      return [];
    },
    noteOf: (anchor) => {
      notes!.push(anchor);
      return undefined;
    },
  });
  return { links, notes };
}

test('An appendix has a heading of its own, and anchors that are not those of the law', () => {
  expect(lines(render(parseFixture('appendices.md').statute))).toMatchInlineSnapshot(`
    "
    <p class="dated">2024年1月1日公布</p>
    <div class="art" id="a1">
    <div class="law">
    <p id="a1-p1"><a class="no" href="#a1">第一条</a>　阅览室的桌椅数量见附件一。</p>
    <button type="button" class="cite" data-no="第一条">复制引用</button></div></div>
    <div class="art" id="a2">
    <div class="law">
    <p id="a2-p1"><a class="no" href="#a2">第二条</a>　本规定自公布之日起施行。</p>
    <button type="button" class="cite" data-no="第二条">复制引用</button></div></div>
    <section class="appendix" id="x1">
    <h2 id="x1-t">附件一：桌椅数量表</h2>
    <p class="free">桌子四张。</p>
    <div class="art" id="x1-a1">
    <div class="law">
    <p><a class="no" href="#x1-a1">第一条</a>　附件里的<a href="#a1">第一条</a>写桌子。</p></div></div>
    <div class="art" id="x1-a2">
    <div class="law">
    <p><a class="no" href="#x1-a2">第二条</a>　附件里的第二条写椅子。</p></div></div></section>
    <section class="appendix" id="x2">
    <h2 id="x2-t">附件二</h2>
    <p class="annex-heading">借阅登记</p>
    <p class="free">姓名、日期、书名。</p></section>"
  `);
});

test('The articles of an appendix are no places of the law: without note, nothing leans on them', () => {
  const { links, notes } = listAsked(parseFixture('appendices.md').statute.children);
  expect(notes).toEqual(['a1', 'a2']);
  expect(links).toContain('附件里的第二条写椅子。 -');
});

test('The points of a decision have their number before the text, and neither button nor blank', () => {
  expect(lines(render(parseFixture('outline.md').statute))).toMatchInlineSnapshot(`
    "
    <p class="dated">2024年1月1日印发</p>
    <p class="free">各楼长：</p>
    <p class="free">现提出下列意见。</p>
    <div class="art" id="c1">
    <div class="law">
    <p><a class="no" href="#c1">一、</a>每月走访一次。</p>
    <p>走访时带上名册。</p></div></div>
    <div class="art" id="c2">
    <div class="law">
    <p><a class="no" href="#c2">二、</a>每季度开一次会：</p>
    <ol class="items">
    <li><span class="mark">（一）</span>通知到户；</li>
    <li><span class="mark">（二）</span>作好记录。</li></ol></div></div>"
  `);
  const { links, notes } = listAsked(parseFixture('outline.md').statute.children);
  expect(notes).toEqual(['c1', 'c2']);
  expect(links).toContain('走访时带上名册。 -');
});

test('Below 目 a level has no place of its own: it cannot be cited', () => {
  const { statute } = parseLines('第一条 甲：', '（一）乙：', '1.丙：', '(1)丁', '(2)戊');
  expect(render(statute).match(/<li[^>]*>/g)).toEqual([
    '<li id="a1-p1-i1">',
    '<li id="a1-p1-i1-s1">',
    '<li>',
    '<li>',
  ]);
  expect(listAsked(statute.children).links).toContain('丁 -');
});

import { expect, test } from 'vitest';
import { renderNote } from '../../../../src/lib/guide/render-note.ts';

const LABELS = { tag: '白话', changing: '正在核对', example: '比如' };

test('A note stands in an aside with its title, its number and its example', () => {
  const note = { title: '长椅', plain: '长椅人人可坐。', figure: '7日', example: '张某坐长椅。' };
  expect(renderNote(note, LABELS, () => []).replace(/(?=<p)/g, '\n')).toMatchInlineSnapshot(`
    "<aside class="note" aria-label="白话：长椅">
    <p class="note-title"><span class="tag">白话</span>长椅<span class="figure">7日</span></p>
    <p>长椅人人可坐。</p>
    <p class="example"><b>比如</b>张某坐长椅。</p></aside>"
  `);
});

test('Without number and example nothing stands in their place', () => {
  const html = renderNote({ title: '长椅', plain: '长椅人人可坐。' }, LABELS, () => []);
  expect(html).not.toMatch(/figure|example|比如|undefined/);
});

test('What HTML would take for markup is escaped, in the label too', () => {
  const note = { title: '"<b>', plain: '<i>&', figure: '<1', example: '<2' };
  const html = renderNote(note, LABELS, () => []);
  expect(html).toContain('aria-label="白话：&quot;&lt;b&gt;"');
  expect(html).not.toMatch(/<(?:b>&|b>"|i>|1|2)/);
});

test('What a note cites is a link', () => {
  const findLinks = (text: string) => [{ start: 0, end: text.length, href: '/laws/x/#a1' }];
  const html = renderNote({ title: '长椅', plain: '第一条', example: '第二条' }, LABELS, findLinks);
  expect(html.match(/<a href="\/laws\/x\/#a1">第[一二]条<\/a>/g)).toHaveLength(2);
});

test('A note whose article changed says so before anything else', () => {
  const note = { title: '长椅', plain: '长椅人人可坐。' };
  const changed = renderNote({ ...note, changing: true }, LABELS, () => []);
  expect(changed).toContain('<p class="changing">正在核对</p><p>长椅人人可坐。</p>');
  expect(renderNote(note, LABELS, () => [])).not.toContain('正在核对');
});

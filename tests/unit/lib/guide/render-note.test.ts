import { expect, test } from 'vitest';
import { renderNote } from '../../../../src/lib/guide/render-note.ts';

const LABELS = { tag: '白话', example: '比如' };

test('A note stands in an aside with its title, its number and its example', () => {
  const note = { title: '长椅', plain: '长椅人人可坐。', figure: '7日', example: '张某坐长椅。' };
  expect(renderNote(note, LABELS).replace(/(?=<p)/g, '\n')).toMatchInlineSnapshot(`
    "<aside class="note" aria-label="白话：长椅">
    <p class="note-title"><span class="tag">白话</span>长椅<span class="figure">7日</span></p>
    <p>长椅人人可坐。</p>
    <p class="example"><b>比如</b>张某坐长椅。</p></aside>"
  `);
});

test('Without number and example nothing stands in their place', () => {
  const html = renderNote({ title: '长椅', plain: '长椅人人可坐。' }, LABELS);
  expect(html).not.toMatch(/figure|example|比如|undefined/);
});

test('What HTML would take for markup is escaped, in the label too', () => {
  const note = { title: '"<b>', plain: '<i>&', figure: '<1', example: '<2' };
  const html = renderNote(note, LABELS);
  expect(html).toContain('aria-label="白话：&quot;&lt;b&gt;"');
  expect(html).not.toMatch(/<(?:b>&|b>"|i>|1|2)/);
});

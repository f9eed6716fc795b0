import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { formatAtom } from '../../../../src/lib/share/atom.ts';

const feed = {
  id: 'https://example.org/feed/',
  title: '变动 <新> & 旧',
  description: '改了什么',
  author: '橱窗',
  self: 'https://example.org/feed.xml',
  home: 'https://example.org/',
  language: 'zh-CN',
  updated: '2026-11-22T00:00:00+08:00',
};

function listTags(xml: string): string[] {
  const tags: string[] = [];
  const parser = new Parser({ onopentag: (name) => tags.push(name) }, { xmlMode: true });
  parser.end(xml);
  return tags;
}

test('An entry has what RFC 4287 asks for', () => {
  const entry = {
    id: 'https://example.org/1',
    title: '一',
    href: 'https://example.org/1',
    updated: feed.updated,
    summary: '说明',
  };
  expect(listTags(formatAtom({ ...feed, entries: [entry] }))).toEqual([
    'feed',
    'id',
    'title',
    'updated',
    'author',
    'name',
    'link',
    'link',
    'entry',
    'id',
    'title',
    'link',
    'updated',
    'summary',
  ]);
});

test('Signs of markup are escaped and control characters dropped', () => {
  const xml = formatAtom({ ...feed, title: '变动 <新> & 旧\u0007', entries: [] });
  expect(xml).toContain('<title>变动 &lt;新&gt; &amp; 旧</title>');
});

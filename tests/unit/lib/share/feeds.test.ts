import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Feed } from '../../../../src/lib/share/feed.ts';
import { formatJsonFeed } from '../../../../src/lib/share/json-feed.ts';
import { formatRss } from '../../../../src/lib/share/rss.ts';

const feed: Feed = {
  id: 'https://example.org/feed/',
  title: '讲座 <新> & 旧',
  description: '每月一讲',
  author: '橱窗',
  self: 'https://example.org/rss.xml',
  home: 'https://example.org/lectures/',
  language: 'zh-CN',
  updated: '2026-11-22T00:00:00+08:00',
  entries: [
    {
      id: 'https://example.org/lectures/changyi/#announced',
      title: '长椅那些事 & 凳子',
      href: 'https://example.org/lectures/changyi/',
      updated: '2026-11-11T00:00:00+08:00',
      summary: '谁能坐，谁来修 <都讲>',
    },
  ],
};

/** The text of the first element of a name. */
function readElement(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1];
  const [node] = parseDocument(text ?? '', { xmlMode: true }).children;
  return node && 'data' in node ? node.data : undefined;
}

test('RSS tells title, time and an identity that is no address, with signs of markup escaped', async () => {
  const xml = await formatRss(feed);
  expect(readElement(xml, 'title')).toBe(feed.title);
  const item = xml.slice(xml.indexOf('<item>'));
  expect(readElement(item, 'title')).toBe(feed.entries[0]?.title);
  expect(readElement(item, 'description')).toBe(feed.entries[0]?.summary);
  expect(item).toContain(`<guid isPermaLink="false">${feed.entries[0]?.id}</guid>`);
  expect(readElement(item, 'pubDate')).toBe('Tue, 10 Nov 2026 16:00:00 GMT');
});

test('JSON Feed has what version 1.1 asks for', () => {
  expect(JSON.parse(formatJsonFeed(feed))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'zh-CN',
    items: [
      {
        id: feed.entries[0]?.id,
        url: feed.entries[0]?.href,
        title: feed.entries[0]?.title,
        content_text: feed.entries[0]?.summary,
        date_published: feed.entries[0]?.updated,
      },
    ],
  });
});

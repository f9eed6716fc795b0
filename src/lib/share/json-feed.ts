import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function formatJsonFeed(feed: Feed): string {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: feed.self,
      language: feed.language,
      items: feed.entries.map(({ id, href, title, summary, updated }) => ({
        id,
        url: href,
        title,
        content_text: summary,
        date_published: updated,
      })),
    },
    null,
    1,
  );
}

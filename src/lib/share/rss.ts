import { getRssString } from '@astrojs/rss';
import type { Feed } from './feed.ts';

/** A feed as RSS 2.0. */
export function formatRss({
  title,
  description,
  home,
  self,
  language,
  entries,
}: Feed): Promise<string> {
  return getRssString({
    title,
    description,
    site: home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.href,
      pubDate: new Date(entry.updated),
      description: entry.summary,
      customData: `<guid isPermaLink="false">${entry.id}</guid>`,
    })),
  });
}

import { escapeHtml } from '../html.ts';
import type { Feed } from './feed.ts';

/** An Atom feed (RFC 4287). Control characters, which XML 1.0 forbids, are dropped. */
export function formatAtom(feed: Feed): string {
  const entries = feed.entries.map(
    ({ id, title, href, updated, summary }) =>
      ` <entry>\n  <id>${text(id)}</id>\n  <title>${text(title)}</title>\n  <link href="${text(href)}"/>\n` +
      `  <updated>${updated}</updated>\n  <summary>${text(summary)}</summary>\n </entry>\n`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(feed.language)}">\n` +
    ` <id>${text(feed.id)}</id>\n <title>${text(feed.title)}</title>\n <updated>${feed.updated}</updated>\n` +
    ` <author><name>${text(feed.author)}</name></author>\n <link rel="self" href="${text(feed.self)}"/>\n` +
    ` <link href="${text(feed.home)}"/>\n${entries.join('')}</feed>\n`
  );
}

const text = (value: string): string =>
  // eslint-disable-next-line no-control-regex -- exactly these are what XML 1.0 forbids
  escapeHtml(value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));

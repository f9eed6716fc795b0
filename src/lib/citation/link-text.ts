import { escapeHtml } from '../html.ts';

/** A stretch of a text that leads somewhere: `[start, end)` in UTF-16 units. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
  /** It explains a word; others lead to what is cited. */
  isTerm?: boolean;
}

/** Finds the links in a text; bound to a place by whoever knows where the text stands. */
export type FindLinks = (text: string) => TextLink[];

/** HTML of a text with its links. Not one character of the text is changed. */
export function linkText(text: string, links: readonly TextLink[]): string {
  let html = '';
  let from = 0;
  for (const { start, end, href, isTerm } of links) {
    if (start < from) continue;
    html += `${escapeHtml(text.slice(from, start))}<a${isTerm ? ' class="term"' : ''} href="${escapeHtml(href)}">${escapeHtml(text.slice(start, end))}</a>`;
    from = end;
  }
  return html + escapeHtml(text.slice(from));
}

/** Puts links into the running text of finished HTML; text inside links, code and buttons stays as it is. */
export function linkHtml(html: string, findLinks: FindLinks): string {
  let closed = 0;
  return html.replace(
    /<(\/?)(a|code|pre|button|h1|h2|h3)\b[^>]*>|<[^>]*>|[^<]+/gi,
    (token, slash?: string, tag?: string) => {
      if (tag !== undefined) closed += slash === '/' ? -1 : 1;
      if (token.startsWith('<') || closed > 0) return token;
      const text = unescapeHtml(token);
      const links = findLinks(text);
      return links.length === 0 ? token : linkText(text, links);
    },
  );
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;|&#38;/g, '&');
}

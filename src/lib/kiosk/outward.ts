/** A link that a kiosk does not follow, as it shows it instead. */
export interface Outward {
  kind: 'phone' | 'mail' | 'file' | 'site';
  /** What a visitor reads and may write down. */
  text: string;
  /** What the QR code holds. */
  code: string;
}

/** Files that a kiosk has no use for: a phone opens them. */
const FILE = /\.(?:ics|pdf|xml|json|zip|docx?|xlsx?|csv|png|jpe?g|svg|md|txt)$/i;

/**
 * What to show instead of following an absolute address; undefined for a page of the site, which is followed. `origin`
 * is where the kiosk runs, `site` where the site stands for everybody: files are fetched from there with a phone.
 */
export function readOutward(href: string, origin: string, site: string): Outward | undefined {
  const url = URL.parse(href);
  if (!url) return { kind: 'site', text: href, code: href };
  if (url.protocol === 'tel:') return { kind: 'phone', text: url.pathname, code: href };
  if (url.protocol === 'mailto:') return { kind: 'mail', text: url.pathname, code: href };
  const isOwn = [origin, URL.parse(site)?.origin].includes(url.origin);
  if (!isOwn) return { kind: 'site', text: withoutScheme(href), code: href };
  if (!FILE.test(url.pathname)) return undefined;
  const code = new URL(url.pathname + url.search, site).href;
  return { kind: 'file', text: withoutScheme(code), code };
}

/** An address as one reads it aloud: without https:// and a lone slash at the end. */
export function withoutScheme(href: string): string {
  return href.replace(/^https?:\/\//, '').replace(/^([^/]+)\/$/, '$1');
}

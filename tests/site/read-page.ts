import { Parser } from 'htmlparser2';

/** What the link check needs to know of one built page. */
export interface PageFacts {
  /** Every id, and every name of an `<a>`. */
  ids: Set<string>;
  duplicateIds: string[];
  /** What a reader can follow: `<a>`, `<area>`, `<form action>`, canonical and the like. */
  links: string[];
  /** What the browser fetches by itself. */
  resources: string[];
}

const FETCHED_RELATIONS =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/;

const STYLE_URL = /url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g;

/** The addresses a style sheet or a style attribute makes the browser fetch. */
export function listStyleUrls(css: string): string[] {
  return [...css.matchAll(STYLE_URL)].map(([, url, imported]) => url ?? imported ?? '');
}

/** Reads a built page. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), duplicateIds: [], links: [], resources: [] };
  let style: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style') style = '';
      addIds(facts, name, attributes);
      addAddresses(facts, name, attributes);
    },
    ontext(text) {
      if (style !== undefined) style += text;
    },
    onclosetag(name) {
      if (name !== 'style' || style === undefined) return;
      facts.resources.push(...listStyleUrls(style));
      style = undefined;
    },
  });
  parser.end(html);
  return facts;
}

type Attributes = Record<string, string>;

function addIds(facts: PageFacts, name: string, { id, name: anchor }: Attributes): void {
  if (id !== undefined) {
    if (facts.ids.has(id)) facts.duplicateIds.push(id);
    facts.ids.add(id);
  }
  if (name === 'a' && anchor !== undefined) facts.ids.add(anchor);
}

function addAddresses(facts: PageFacts, name: string, attributes: Attributes): void {
  const { href, src, srcset, action, poster, data, style } = attributes;
  if (href !== undefined) {
    const fetched = name === 'link' ? FETCHED_RELATIONS.test(attributes.rel ?? '') : name === 'use';
    (fetched || name === 'image' ? facts.resources : facts.links).push(href);
  }
  if (action !== undefined) facts.links.push(action);
  for (const address of [src, poster, name === 'object' ? data : undefined]) {
    if (address !== undefined) facts.resources.push(address);
  }
  if (srcset !== undefined) {
    facts.resources.push(...srcset.split(',').map((part) => part.trim().split(/\s/)[0] ?? ''));
  }
  if (style !== undefined) facts.resources.push(...listStyleUrls(style));
  const refresh = name === 'meta' ? /url=(.+)$/i.exec(attributes.content ?? '')?.[1] : undefined;
  if (refresh !== undefined && attributes['http-equiv'] !== undefined) facts.links.push(refresh);
}

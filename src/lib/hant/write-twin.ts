import type { Convert } from './convert.ts';
import { addAlternates, addFooterLink, addNote, type Edition } from './edition-links.ts';
import { mapAttributes, readAttribute, scanHtml, tagName } from './scan-html.ts';
import { twinHref, twinPath } from './twins.ts';

const HAN = /\p{Script=Han}/u;
/** Attributes whose words are shown or read out. */
const SHOWN = new Set(['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'label']);
/** What scripts compare with what stands elsewhere. */
const COMPARED = new Set(['data-answers', 'data-version', 'data-slug', 'data-part', 'data-status']);
const WORDS = /^(<script\b[^>]*type="application\/json"[^>]*>)([^]*)(<\/script\s*>)$/;
const DESCRIPTION = /^<script\b[^>]*type="application\/ld\+json"/;

/** The twin in 繁體 of a built page; outside what is converted or linked it is the same, byte for byte. */
export function writeTwin(html: string, edition: Edition, convert: Convert): string {
  const turn: Convert = (text) => (HAN.test(text) ? convert(text) : text);
  let twin = '';
  for (const { kind, source } of scanHtml(html)) {
    if (kind === 'text') twin += turn(source);
    else if (kind === 'tag') twin += turnTag(source, edition, turn);
    else if (DESCRIPTION.test(source)) continue;
    else
      twin += source.replace(WORDS, (_, open: string, json: string, close: string) => {
        return open + turnJson(json, turn).replaceAll('<', '\\u003c') + close;
      });
  }
  return addNote(addAlternates(addFooterLink(twin, edition, true), edition, true), edition);
}

/** The simplified page, which tells of its twin. */
export function markOriginal(html: string, edition: Edition): string {
  return addAlternates(addFooterLink(html, edition, false), edition, false);
}

function turnTag(tag: string, { origin, path }: Edition, turn: Convert): string {
  const element = tagName(tag);
  if (element.startsWith('/')) return tag;
  if (element === 'link' && readAttribute(tag, 'rel') === 'canonical')
    return mapAttributes(tag, (name, value) => (name === 'href' ? origin + twinPath(path) : value));
  return mapAttributes(tag, (name, value) => {
    if (element === 'html' && name === 'lang') return 'zh-Hant';
    if ((element === 'a' && name === 'href') || name === 'action') return twinHref(value);
    if (name.startsWith('data-') && !COMPARED.has(name)) return turnData(value, turn);
    return SHOWN.has(name) || (element === 'meta' && name === 'content') ? turn(value) : value;
  });
}

/** A value for scripts: words, or JSON of which the words are turned and the shape is kept. */
function turnData(value: string, turn: Convert): string {
  if (!/^(?:\[|\{)/.test(value)) return turn(value);
  const json = unescape(value);
  const turned = turnJson(json, turn);
  return turned === json ? value : turned.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function turnJson(json: string, turn: Convert): string {
  try {
    const data: unknown = JSON.parse(json, (key: string, value: unknown) => {
      if (typeof value !== 'string') return value;
      return key === 'href' ? twinHref(value) : turn(value);
    });
    return JSON.stringify(data);
  } catch {
    return turn(json);
  }
}

const ENTITIES: Record<string, string> = { quot: '"', '#34': '"', '#39': "'", lt: '<', gt: '>' };

function unescape(value: string): string {
  return value
    .replace(/&(quot|#34|#39|lt|gt);/g, (_, name: string) => ENTITIES[name]!)
    .replaceAll('&amp;', '&');
}

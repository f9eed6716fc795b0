import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a site without a `_headers` of its own is sent with. */
const PLAIN = '/*\n  X-Content-Type-Options: nosniff\n  Cache-Control: no-cache\n';

/** @typedef {{ fits: RegExp, lines: [name: string, value: string | undefined][] }} Rule */

/**
 * Returns a function that tells the headers of a path by the `_headers` of a built site, as Cloudflare reads it; the
 * file is read again when it has changed.
 *
 * @param {string} folder
 * @returns {(path: string) => Record<string, string>}
 */
export function readSiteHeaders(folder) {
  const file = join(folder, '_headers');
  let seen = -1;
  let rules = parseHeaderRules(PLAIN);
  return (path) => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== seen) {
      rules = parseHeaderRules(changed === 0 ? PLAIN : readFileSync(file, 'utf8'));
      seen = changed;
    }
    return headersOf(rules, path);
  };
}

/**
 * The rules of a `_headers` file, in its order; a value of undefined takes a header back.
 *
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaderRules(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ fits: makePattern(line.trim()), lines: [] });
    else if (/^\s*!/.test(line))
      rules.at(-1)?.lines.push([line.replace('!', '').trim(), undefined]);
    else {
      const [, name = '', value = ''] = /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
      rules.at(-1)?.lines.push([name, value]);
    }
  }
  return rules;
}

/**
 * The headers that rules give a path: a header that two give has both values, as from Cloudflare.
 *
 * @param {Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(rules, path) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const { fits, lines } of rules) {
    if (!fits.test(path)) continue;
    for (const [name, value] of lines) {
      const before = headers.get(name);
      if (value === undefined) headers.delete(name);
      else headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}

/** @param {string} path */
function makePattern(path) {
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);
}

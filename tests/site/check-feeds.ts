// Every calendar, feed and description for machines of the built site is well formed.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { listPages, readFolderArgument, readText } from './built-site.ts';
import { findCalendarFaults } from './calendar-lines.ts';

const MINIMUM = { calendars: 40, feeds: 6, descriptions: 60 };
const SHOWN = 40;

const folder = readFolderArgument();
const problems: string[] = [];
const list = (pattern: string) => globSync(pattern, { cwd: folder });

const calendars = list('**/*.ics');
for (const file of calendars) {
  const text = readFileSync(join(folder, file), 'utf8');
  problems.push(...findCalendarFaults(text).map((fault) => `${file}: ${fault}`));
  try {
    ICAL.parse(text);
  } catch (error) {
    problems.push(`${file}: ${String(error)}`);
  }
}

/** Names of elements in the order in which they begin; RSS and Atom must have what readers need. */
function listElements(xml: string): string[] {
  const names: string[] = [];
  const walk = (nodes: { name?: string; children?: unknown[] }[]) => {
    for (const node of nodes) {
      if (node.name !== undefined) names.push(node.name);
      walk((node.children ?? []) as typeof nodes);
    }
  };
  walk(parseDocument(xml, { xmlMode: true }).children as Parameters<typeof walk>[0]);
  return names;
}

const feeds = ['laws/changes.xml', 'laws/changes-rss.xml', 'lectures/feed.xml', 'lectures/rss.xml'];
for (const file of feeds) {
  const names = listElements(readText(join(folder, file)));
  const isAtom = names.includes('feed');
  const needed = isAtom
    ? ['id', 'title', 'updated', 'entry']
    : ['channel', 'title', 'link', 'item'];
  for (const name of needed) if (!names.includes(name)) problems.push(`${file}: no <${name}>`);
}
const jsonFeeds = ['laws/changes.json', 'lectures/feed.json'];
for (const file of jsonFeeds) {
  const feed = JSON.parse(readText(join(folder, file))) as {
    version?: string;
    items?: { id?: string; url?: string; content_text?: string }[];
  };
  if (feed.version !== 'https://jsonfeed.org/version/1.1') problems.push(`${file}: version`);
  if (!feed.items?.length) problems.push(`${file}: empty`);
  for (const item of feed.items ?? [])
    if (!item.id || !item.url || !item.content_text) problems.push(`${file}: ${item.id}`);
}

const DESCRIPTION = /<script type="application\/ld\+json">(.*?)<\/script>/s;
const types = new Map<string, number>();
for (const { path, file } of listPages(folder)) {
  const found = DESCRIPTION.exec(readText(file))?.[1];
  if (found === undefined) continue;
  try {
    const thing = JSON.parse(found) as { '@context'?: string; '@type'?: string; url?: string };
    types.set(thing['@type'] ?? '', (types.get(thing['@type'] ?? '') ?? 0) + 1);
    if (thing['@context'] !== 'https://schema.org') problems.push(`${path}: context`);
    if (!thing.url?.endsWith(path)) problems.push(`${path}: described as ${thing.url}`);
  } catch (error) {
    problems.push(`${path}: ${String(error)}`);
  }
}
for (const type of ['Event', 'Legislation', 'FAQPage'])
  if (!types.has(type)) problems.push(`no page is described as ${type}`);

const counts = {
  calendars: calendars.length,
  feeds: feeds.length + jsonFeeds.length,
  descriptions: [...types.values()].reduce((sum, count) => sum + count, 0),
};
for (const [name, least] of Object.entries(MINIMUM))
  if (counts[name as keyof typeof counts] < least)
    problems.push(`only ${counts[name as keyof typeof counts]} ${name}`);

for (const problem of problems.slice(0, SHOWN)) console.log(problem);
console.log(
  `${counts.calendars}份日历，${counts.feeds}份订阅，${counts.descriptions}页有给机器读的说明，问题${problems.length}处`,
);
if (problems.length > 0) process.exitCode = 1;

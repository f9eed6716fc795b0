// Every internal link and anchor of the built site resolves, no resource comes from another host,
// and there are as many pages and links as there should be.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasCorpus, listPages, readFolderArgument, readText } from './built-site.ts';
import { listStyleUrls, readPage, type PageFacts } from './read-page.ts';

const MINIMUM = hasCorpus
  ? { pages: 300, links: 20_000, codes: 20_000 }
  : { pages: 10, links: 150, codes: 2_000 };
const SHOWN = 40;
const PLACEHOLDER = 'http://this.site';

const folder = readFolderArgument();
const pages = new Map(listPages(folder).map(({ path, file }) => [path, readPage(readText(file))]));
const origin = readOrigin();
const problems: string[] = [];
let links = 0;

/** The site's own origin, as its home page declares it. */
function readOrigin(): string {
  const canonical = /<link[^>]+rel="canonical"[^>]*>/.exec(readText(join(folder, 'index.html')));
  const href = /href="([^"]+)"/.exec(canonical?.[0] ?? '')?.[1];
  return href === undefined ? PLACEHOLDER : new URL(href, PLACEHOLDER).origin;
}

/** The address within this site; undefined for another host, mail and telephone. */
function resolveInternal(from: string, address: string): URL | undefined {
  const url = URL.parse(address, PLACEHOLDER + from);
  return url !== null && [PLACEHOLDER, origin].includes(url.origin) ? url : undefined;
}

function isFile(path: string): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function hasAnchor(page: PageFacts, anchor: string): boolean {
  return anchor === '' || anchor === 'top' || page.ids.has(anchor);
}

function checkLink(from: string, link: string): void {
  const url = resolveInternal(from, link);
  if (url === undefined) return;
  links += 1;
  const path = decodeURIComponent(url.pathname);
  const target = pages.get(path);
  if (target === undefined) {
    if (!isFile(path)) problems.push(`${from} 链接到不存在的页面：${link}`);
  } else if (!hasAnchor(target, decodeURIComponent(url.hash.slice(1)))) {
    problems.push(`${from} 链接到不存在的锚点：${link}`);
  }
}

function checkResource(from: string, resource: string): void {
  if (/^(data:|#|$)/.test(resource)) return;
  const url = resolveInternal(from, resource);
  if (url === undefined) problems.push(`${from} 从别的主机取资源：${resource}`);
  else if (!isFile(decodeURIComponent(url.pathname))) {
    problems.push(`${from} 的资源不存在：${resource}`);
  }
}

for (const [path, facts] of pages) {
  problems.push(...facts.duplicateIds.map((id) => `${path} 有两个相同的 id：${id}`));
  for (const link of facts.links) checkLink(path, link);
  for (const resource of facts.resources) checkResource(path, resource);
}
for (const name of globSync('**/*.css', { cwd: folder })) {
  for (const url of listStyleUrls(readText(join(folder, name)))) checkResource(`/${name}`, url);
}
// A printed code that leads nowhere cannot be called back.
const codes = globSync('q/*/index.html', { cwd: folder });
for (const name of codes) {
  const target = /<link rel="canonical" href="([^"]+)"/.exec(readText(join(folder, name)))?.[1];
  if (target === undefined) problems.push(`${name} 没有去处`);
  else checkLink(`/${name}`, target);
}
if (codes.length < MINIMUM.codes) problems.push(`短网址太少：至少应有 ${MINIMUM.codes} 个。`);
if (pages.size < MINIMUM.pages) problems.push(`页面太少：至少应有 ${MINIMUM.pages} 个。`);
if (links < MINIMUM.links) problems.push(`站内链接太少：至少应有 ${MINIMUM.links} 个。`);

console.log(`检查了 ${pages.size} 个页面、${codes.length} 个短网址、${links} 个站内链接。`);
for (const problem of problems.slice(0, SHOWN)) console.log(problem);
if (problems.length > SHOWN) console.log(`……另有 ${problems.length - SHOWN} 处。`);
process.exitCode = problems.length > 0 ? 1 : 0;

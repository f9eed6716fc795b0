import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { OfflineManifest, OfflineSet } from '../lib/offline/manifest.ts';
import { formatPack } from '../lib/offline/pack.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { BUILD_ID } from './build-id.ts';

/** Bytes that the core may have, compressed: what a cheap phone fetches by itself. */
const MOST = 6_000_000;

/** So many times smaller pages hardly ever become: what is larger need not be packed to know that it is too large. */
const LIGHTER = 12;

/** Bytes below which nobody need be asked. */
const LEAST = 100_000;

const TYPES: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

/** What the core holds, what matters most first; groups that would make it too large are left to the network. */
const CORE = [
  [
    '_astro/*.{js,css}',
    '*.{html,svg,png,webmanifest}',
    'offline/index.html',
    'q/{index.html,go.js}',
  ],
  ['topics/**/*.html', 'services/**/*.html', 'lectures/index.html', 'privacy/index.html'],
  ['search/*', 'search/*/everyday/**/*'],
  ['laws/index.html', 'GUIDES'],
  ['glossary/**/*', 'cases/**/*.html', 'days/**/*.html', 'quizzes/**/*.{html,json}'],
  ['paths/**/*.html', 'calendar/index.html', 'CALENDAR', '_astro/**/*.webp'],
  // Of a district these are tens of thousands.
  ['c/**/*.html', 'lectures/**/*.html'],
];
/** Scripts of the kiosk and of the desk, whose pages are not kept. */
const LEFT_OUT = /^_astro\/(?:_community_\.astro|heic-worker-)/;
/** Full texts and the index over them, on request; where there are hardly any they belong to the core. */
const TEXTS = ['laws/**/*.html', 'search/*/texts/**/*'];

/** Makes the packs that a device keeps for when there is no network, and the worker that answers from them. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { sets } = packSite(folder, {
          build: BUILD_ID,
          guides: listGuides(),
          year: Number(readBuildDay().slice(0, 4)),
        });
        await buildWorker(folder);
        const sizes = sets.map(({ name, bytes }) => `${name} ${(bytes / 1e6).toFixed(1)} MB`);
        logger.info(`离线包：${sizes.join('，')}。`);
      },
    },
  };
}

/** What a site is packed by. */
export interface PackOptions {
  build: string;
  /** Slugs of the laws that have a guide. */
  guides: readonly string[];
  /** Year whose calendar, and the next one's, is kept. */
  year: number;
}

/** Writes the packs and the manifest of a built site below `offline/`. */
export function packSite(
  folder: string,
  { build: buildId, guides, year }: PackOptions,
): OfflineManifest {
  const packs = join(folder, 'offline/packs');
  rmSync(packs, { recursive: true, force: true });
  mkdirSync(packs, { recursive: true });
  const expand = (pattern: string): string[] => {
    if (pattern === 'GUIDES') return guides.flatMap((slug) => list(`laws/${slug}{,/*}/index.html`));
    if (pattern === 'CALENDAR') return list(`calendar/{${year},${year + 1}}/**/*.html`);
    return list(pattern);
  };
  const list = (pattern: string) =>
    globSync(pattern, { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1),
      );
  const core: string[] = [];
  let size = 0;
  for (const group of CORE) {
    const files = [...new Set(group.flatMap(expand))]
      .filter((file) => !core.includes(file) && !LEFT_OUT.test(file))
      .sort();
    if (measureFiles(folder, files) > MOST * LIGHTER) continue;
    const bytes = packFiles(folder, files).length;
    if (size + bytes > MOST) continue;
    core.push(...files);
    size += bytes;
  }
  const has = new Set(core);
  const rest = [...new Set(TEXTS.flatMap(list))].filter((file) => !has.has(file)).sort();
  const isWorthAsking = packFiles(folder, rest).length >= LEAST;
  const texts = isWorthAsking ? rest : [];
  if (!isWorthAsking) core.push(...rest);
  const write = (name: string, files: string[]): OfflineSet => {
    const pack = packFiles(folder, files);
    const digest = createHash('sha256').update(pack).digest('hex').slice(0, 12);
    const file = `/offline/packs/${name}-${digest}.pack`;
    writeFileSync(join(folder, file), pack);
    return { name, file, bytes: pack.length, files: files.length };
  };
  const manifest: OfflineManifest = {
    build: buildId,
    sets: [write('core', core), ...(texts.length > 0 ? [write('texts', texts)] : [])],
  };
  writeFileSync(join(folder, 'offline/manifest.json'), JSON.stringify(manifest));
  return manifest;
}

const measureFiles = (folder: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function packFiles(folder: string, files: readonly string[]): Uint8Array {
  return gzipSync(
    formatPack(
      files.map((file) => ({
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        type: TYPES[extname(file)] ?? 'application/octet-stream',
        bytes: readFileSync(join(folder, file)),
      })),
    ),
    { level: 9 },
  );
}

/** Slugs of the laws that have a guide of their own. */
function listGuides(): string[] {
  return globSync('content/laws/*.mdx').map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
}

/** A worker is one file of its own, at the root: its place is its reach. */
export async function buildWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../client/service-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}

import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/cn2t';
import { makeToHant, type Convert } from '../lib/hant/convert.ts';
import { learnTable, type Pair } from '../lib/hant/table.ts';
import { hasTwin } from '../lib/hant/twins.ts';
import { markOriginal, writeTwin } from '../lib/hant/write-twin.ts';

/** Runs longer than this hardly come twice. */
const LONGEST_KEPT = 80;
/** Files beside the cards whose words the search shows. */
const SHOWN_FILES = ['suggestions.txt', 'confusables.json', 'laws.json', 'keys.json'];

/**
 * Writes the 繁體 edition of the built site under `/zh-hant/`: a twin of every page that has one, made by opencc-js
 * with our dictionary of exceptions, and the table by which the search turns what it found.
 */
export function zhHant(): AstroIntegration {
  let origin = '';
  return {
    name: 'zh-hant',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? 'http://127.0.0.1:4321').origin;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: folder });
        // Pages know nothing of each other: a second thread takes every other one.
        const half = new Worker(new URL('./hant-worker.ts', import.meta.url), {
          workerData: { folder, origin, files: files.filter((_, index) => index % 2 === 1) },
        });
        const counted = once(half, 'message');
        const convert = makeConverter();
        const own = writeTwins(
          folder,
          origin,
          convert,
          files.filter((_, index) => index % 2 === 0),
        );
        writeTable(folder, convert);
        const pages = own + ((await counted) as [number])[0];
        logger.info(`繁體版已经做好，共${pages}页。`);
      },
    },
  };
}

/** The conversion of the library with our exceptions. */
export const makeConverter = (): Convert =>
  keepRuns(makeToHant(Converter({ from: 'cn', to: 'tw' })));

/** Writes the twins of files of a built site, all by default, and tells these of them; returns how many there are. */
export function writeTwins(
  folder: string,
  origin: string,
  convert: Convert,
  files: readonly string[] = globSync('**/*.html', { cwd: folder }),
): number {
  let pages = 0;
  for (const name of files) {
    const file = name.replaceAll('\\', '/');
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!hasTwin(path)) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    // A page that only leads elsewhere needs no twin.
    if (!html.includes('<main')) continue;
    const edition = { origin, path };
    const twin = join(folder, 'zh-hant', file);
    mkdirSync(dirname(twin), { recursive: true });
    writeFileSync(twin, writeTwin(html, edition, convert));
    writeFileSync(join(folder, file), markOriginal(html, edition));
    pages += 1;
  }
  return pages;
}

/** Writes `/zh-hant/hant.json`, learned from all that the search may show. */
function writeTable(folder: string, convert: Convert): void {
  const files = [
    ...globSync('search/*/{everyday,texts}/cards/*.json', { cwd: folder }),
    ...SHOWN_FILES.flatMap((name) => globSync(`search/${name}`, { cwd: folder })),
  ];
  const pairs = files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\\n', '\n'))
    .map((text): Pair => [text, convert(text)])
    .filter(([simplified, traditional]) => simplified.length === traditional.length);
  mkdirSync(join(folder, 'zh-hant'), { recursive: true });
  writeFileSync(join(folder, 'zh-hant', 'hant.json'), JSON.stringify(learnTable(pairs)));
}

/** The same conversion, which remembers short runs: most of a page's words stand on others as well. */
function keepRuns(convert: Convert): Convert {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return convert(text);
    const known = kept.get(text) ?? convert(text);
    kept.set(text, known);
    return known;
  };
}

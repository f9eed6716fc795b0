import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../data/search-records.ts';
import { toBigrams } from '../lib/search/bigrams.ts';

/** Records handed over at once: enough to keep the indexer busy, few enough to keep memory flat. */
const BATCH = 400;

/**
 * Makes the Pagefind index from the records of the built site, one for each article, note and guide.
 * Words are handed over as pairs of characters (see `toBigrams`), so Pagefind's own segmentation of
 * Chinese, which differs between indexing and asking, plays no part.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, 'search', 'records.ndjson');
        const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
        rmSync(source);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        for (let at = 0; at < lines.length; at += BATCH) {
          await Promise.all(
            lines
              .slice(at, at + BATCH)
              .map((line) => addRecord(index, JSON.parse(line) as SearchRecord)),
          );
        }
        await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await pagefind.close();
        logger.info(`查找索引收入${lines.length}条。`);
      },
    },
  };
}

async function addRecord(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const terms = toBigrams(`${record.title}\n${record.also}\n${record.text}`);
  const { errors } = await index.addCustomRecord({
    url: record.href,
    content: terms.join(' '),
    language: 'unknown',
    meta: { title: record.title, kind: record.kind, text: record.text },
  });
  if (errors.length > 0) throw new Error(`Pagefind: ${record.href}: ${errors.join('; ')}`);
}

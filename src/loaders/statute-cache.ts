import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedStatute } from '../lib/statute/parse-statute.ts';

/** Where parsed trees are kept between builds; safe to delete. */
export const CACHE_FOLDER = join(process.cwd(), 'node_modules', '.cache', 'statutes');

/** A parsed tree by the digest that `readStatutes` gave it. */
export function readCachedTree(digest: string): ParsedStatute {
  return JSON.parse(readFileSync(join(CACHE_FOLDER, `${digest}.json`), 'utf8')) as ParsedStatute;
}

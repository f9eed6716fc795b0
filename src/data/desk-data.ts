import type { Known } from '../lib/import/known.ts';
import { readKnown } from '../loaders/known-files.ts';

/** What exists, for pages that prepare files for whoever writes; nothing in it is hidden from readers elsewhere. */
export function loadDeskData(): Known {
  return readKnown(process.cwd());
}

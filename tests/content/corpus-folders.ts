import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The real statutes, beside the project; none of their text stands in it. */
const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

export const JUST_LAWS = join(CORPUS, 'just-laws');
export const LAWREFBOOK = join(CORPUS, 'lawrefbook-2025-04');
export const X_STORAGE = join(CORPUS, 'x-storage');

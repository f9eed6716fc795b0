import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of our own writing as it stands. */
export interface ContentText {
  file: string;
  text: string;
}

/** Official texts are nobody's here to judge. */
const STATUTES = 'content/statutes/';

/** Every MDX and YAML file below `content/`, in the order of names, those included that fit no schema. */
export function readContentTexts(root: string): ContentText[] {
  return globSync('content/**/*.{mdx,yaml,yml}', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isOwnText)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** Whether a path from the root is that of a file of our own writing. */
export function isOwnText(file: string): boolean {
  return /^content\/.+\.(?:mdx|ya?ml)$/.test(file) && !file.startsWith(STATUTES);
}

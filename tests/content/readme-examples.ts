import { readFileSync } from 'node:fs';
import { COLLECTIONS as OWN, type CollectionKind } from '../../src/loaders/collections.ts';
import { GLOSSARY_FOLDER } from '../../src/loaders/glossary.ts';
import { GUIDE_FOLDER } from '../../src/loaders/guide-files.ts';
import { glossaryField } from '../../src/schemas/glossary.ts';
import { lawFile } from '../../src/schemas/law-guide.ts';

/** A whole file that content/README.md shows for volunteers to copy and change. */
export interface Example {
  file: string;
  text: string;
}

/** Every example of the manual whose fence names its file, in its order. */
export function listExamples(): Example[] {
  const readme = readFileSync('content/README.md', 'utf8');
  return [...readme.matchAll(/^```(?:yaml|mdx) (content\/\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', text = '']) => ({ file, text }),
  );
}

/** Folder and schema of every collection of entries that people write. */
export const COLLECTIONS: readonly CollectionKind[] = [
  ...Object.values(OWN),
  { folder: GUIDE_FOLDER, schema: lawFile },
  { folder: GLOSSARY_FOLDER, schema: glossaryField },
];

/** The collection that a file is an entry of; undefined for a single file such as the register. */
export const collectionOf = (file: string) =>
  COLLECTIONS.find(({ folder }) => file.startsWith(`${folder}/`));

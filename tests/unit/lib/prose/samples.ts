import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Samples of a file below `tests/fixtures`. */
export function readSamples<T>(file: string): T[] {
  return parse(readFileSync(`tests/fixtures/${file}`, 'utf8')) as T[];
}

/** What stands in the body of a file, or in its front matter. */
export interface Attack {
  name: string;
  text: string;
  where?: 'yaml';
}

import { dirname } from 'node:path';
import { NUMERAL_CHARACTERS, parseNumeral } from '../lib/statute/numeral.ts';
import type { SourceFile, StatuteSource } from './statute-sources.ts';

/** LawRefBook keeps a code as one file for each 编, all under the same title: they are one text. */
export function joinCodeFiles(sources: StatuteSource[]): StatuteSource[] {
  const joined: StatuteSource[] = [];
  const codes = new Map<string, StatuteSource>();
  for (const source of sources) {
    const [first] = source.files;
    const heads =
      source.format === 'lawrefbook'
        ? [...(first?.text ?? '').slice(0, 400).matchAll(/^# (.+)$/gm)]
        : [];
    const part = heads[1]?.[1]?.trim();
    if (first === undefined || part === undefined || !/(?:编|^总则|^附则)$/.test(part)) {
      joined.push(source);
      continue;
    }
    const key = `${source.folder}\n${dirname(first.name)}\n${heads[0]?.[1]}`;
    const code = codes.get(key);
    if (code) code.files.push(first);
    else {
      codes.set(key, source);
      joined.push(source);
    }
  }
  for (const code of codes.values()) code.files.sort((a, b) => firstArticle(a) - firstArticle(b));
  return joined;
}

const FIRST_ARTICLE = new RegExp(`^第([${NUMERAL_CHARACTERS}]+)条`, 'm');

/** Number of the first article in a file, 0 where there is none: it puts the files of a code in order. */
function firstArticle(file: SourceFile): number {
  return parseNumeral(FIRST_ARTICLE.exec(file.text ?? '')?.[1] ?? '') ?? 0;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { ReadAloud } from '../lib/glossary/read-aloud.ts';
import { hardWords } from '../schemas/hard-words.ts';
import { parseYaml } from './yaml-file.ts';

const HARD_WORDS_FILE = 'content/hard-words.yaml';

/**
 * What pinyin is set over, longer words first; none where there is no file or it does not fit. Characters with more
 * than one reading are returned apart: only a word says which is meant.
 */
export function readHardWords(root: string): { readings: ReadAloud[]; ambiguous: string[] } {
  const path = join(root, HARD_WORDS_FILE);
  const data = existsSync(path) ? parseYaml(readFileSync(path, 'utf8')).data : undefined;
  const parsed = hardWords.safeParse(data);
  if (!parsed.success) return { readings: [], ambiguous: [] };
  const { characters, words } = parsed.data;
  const known = [...new Set(characters)].map((character) => ({
    character,
    sounds: pinyin(character, { multiple: true, type: 'array' }),
  }));
  const fitting = Object.entries(words)
    .map(([word, sound]): ReadAloud => [word, sound.split(' ')])
    .filter(([word, syllables]) => word.length === syllables.length);
  return {
    readings: [
      ...fitting.sort(([a], [b]) => b.length - a.length),
      ...known
        .filter(({ sounds }) => sounds.length === 1)
        .map(({ character, sounds }): ReadAloud => [character, sounds]),
    ],
    ambiguous: known.filter(({ sounds }) => sounds.length > 1).map(({ character }) => character),
  };
}

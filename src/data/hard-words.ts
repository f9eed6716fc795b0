import type { ReadAloud } from '../lib/glossary/read-aloud.ts';
import { readHardWords } from '../loaders/hard-words.ts';

/** Words and characters with the pinyin set over them. */
export const listReadings = (): ReadAloud[] => readHardWords(process.cwd()).readings;

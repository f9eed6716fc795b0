import { Converter } from 'opencc-js/t2cn';
import { MACHINE_WORDS } from './machine-words.ts';
import { findMojibake } from './mojibake.ts';
import { findBreaks, findBullets, findUnseen, findWidths } from './odd-characters.ts';
import { findPattern, type PasteFault } from './paste-fault.ts';

const simplify = Converter({ from: 't', to: 'cn' });

/** Letters of a syllable with its tone: chuàng, guī, lǜ; the toneless ones are too few to wait for. */
const ANNOTATED =
  /(\p{Script=Han})[（(]([a-zA-Z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]*|men|ma|ba|ne|me|le|zi|tou)[）)]/gu;
const HAN = '\\p{Script=Han}';
/**
 * Every slip in a text of ours that came with pasting, in order. Up to `bodyStart` the text is YAML, where a line
 * cannot be broken. Never meant for official texts.
 */
export function findPasteFaults(text: string, bodyStart = 0): PasteFault[] {
  const faults = [
    ...findMojibake(text),
    ...findAnnotations(text),
    ...findWidths(text),
    ...findBreaks(text, bodyStart),
    ...findUnseen(text),
    ...findBullets(text, bodyStart),
    ...findWords(text),
    ...findMarks(text),
    ...findSpaces(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return faults.filter(({ start, end }) => {
    const isFree = start >= reached;
    if (isFree) reached = end;
    return isFree;
  });
}

/** 創(chuàng)建: pages that spell out characters of the traditional script. 彝(yí)族 explains a hard word. */
function findAnnotations(text: string): PasteFault[] {
  return findPattern(text, ANNOTATED, '带注音的繁体字', ([, character = '']) => {
    const simple = simplify(character);
    return simple === character ? undefined : simple;
  });
}

function findWords(text: string): PasteFault[] {
  return MACHINE_WORDS.flatMap(({ word, mend, doubtful }) =>
    findPattern(text, word, '机器转换的词', () => mend, doubtful ? { doubtful } : {}),
  );
}

/** 。。 and ，，; three full stops are an ellipsis. */
function findMarks(text: string): PasteFault[] {
  return findPattern(text, /([，。；：、])\1+/g, '重复的标点', ({ 0: found, 1: mark }) =>
    mark === '。' && found.length > 2 ? '……' : mark,
  );
}

/** Spaces within a word, as scans and PDF files leave them: 法 律 援 助. Between two words they may be meant. */
function findSpaces(text: string): PasteFault[] {
  const spread = new RegExp(`(?<!${HAN})${HAN}(?: ${HAN}(?!${HAN})){2,}`, 'gu');
  const single = new RegExp(`(?<=${HAN}) +(?=${HAN})`, 'gu');
  return [
    ...findPattern(text, spread, '字间空格', ([found]) => found.replaceAll(' ', '')),
    ...findPattern(text, single, '字间空格', () => '', { doubtful: true }),
  ];
}

import { findPattern, type PasteFault } from './paste-fault.ts';

/** Invisible characters, those of direction included; not the joiner within a picture of several. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d+/gu;
/* eslint-disable no-control-regex -- these are what is looked for */
const SOFT_BREAKS = /(?:(?<![ \t])[ \t]+)?[\u000b\u2028\u2029]+[ \t]*/g;
const CONTROLS = /[\u0000-\u0008\u000c\u000e-\u001f\u007f]+/g;
/* eslint-enable no-control-regex */
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]+/g;
/** A line of running text that ends within a sentence, up to there. It is read once, however long it is. */
const BROKEN = /^(?![#>|\-*\d])[^\n]*?(?=([\p{Script=Han}，、]{1,4}\n\p{Script=Han}{1,4}))/gmu;
const NARROW: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '｢': '「',
  '｣': '」',
  '･': '·',
};

/** Wide letters and figures (wide punctuation is right), narrow punctuation, narrow kana. */
export function findWidths(text: string): PasteFault[] {
  const narrow = (letters: string) => letters.normalize('NFKC');
  return [
    ...findPattern(text, /[Ａ-Ｚａ-ｚ０-９]+(?:．[０-９]+)?/g, '全角字母、数字', ([found]) =>
      narrow(found),
    ),
    ...findPattern(text, /[｡､｢｣･]/g, '半角标点', ([found]) => NARROW[found]),
    ...findPattern(text, /[ｦ-ﾟ]+/g, '乱码（半角假名）', () => '', { severe: true, doubtful: true }),
  ];
}

/** Soft breaks of word processors; and lines that end within a sentence, which pages join, so that it is a hint only. */
export function findBreaks(text: string, bodyStart: number): PasteFault[] {
  const soft = findPattern(text, SOFT_BREAKS, '软回车', ({ index, input }) => {
    const [before = '\n', behind = '\n'] = [input[index - 1], input.slice(index).match(/\S/u)?.[0]];
    const isEdge = before === '\n' || behind === '\n';
    return isEdge || index < bodyStart || !/[。！？；：…”）]/.test(before) ? '' : '\n';
  });
  const broken = [...text.slice(bodyStart).matchAll(BROKEN)].map(
    ({ 0: before, 1: found = '', index }): PasteFault => {
      const start = bodyStart + index + before.length;
      const end = start + found.length;
      return { start, end, found, mend: '', what: '一句话断成两行', doubtful: true };
    },
  );
  return [...soft, ...broken];
}

/** Characters that nobody sees, and spaces that are none of the keyboard's. */
export function findUnseen(text: string): PasteFault[] {
  const isWide = (character = '\n') =>
    /[\n\p{Script=Han}\u3000-\u303f\uff00-\uff65]/u.test(character);
  return [
    ...findPattern(text, INVISIBLE, '看不见的字符', () => ''),
    ...findPattern(text, CONTROLS, '看不见的字符', () => ''),
    ...findPattern(text, ODD_SPACES, '特殊空格', ({ 0: found, index, input }) =>
      isWide(input[index - 1]) && isWide(input[index + found.length]) ? '' : ' ',
    ),
  ];
}

/** Bullets of a symbol font; other characters of private use are known to nobody. */
export function findBullets(text: string, bodyStart: number): PasteFault[] {
  const bullets = findPattern(
    text,
    /^[ \t]*[\uf020-\uf0ff][ \t\u00a0\u3000]*/gmu,
    '只有 Word 认得的项目符号',
    ({ index }) => (index < bodyStart ? undefined : '- '),
  );
  const others = findPattern(text, /[\ue000-\uf8ff]+/g, '只有某个字体认得的字', () => '', {
    doubtful: true,
  });
  return [...bullets, ...others];
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { Converter as BackConverter } from 'opencc-js/t2cn';
import { beforeAll, expect, test } from 'vitest';
import { makeToHant } from '../../src/lib/hant/convert.ts';
import { JUST_LAWS, LAWREFBOOK, X_STORAGE } from './corpus-folders.ts';
import { describeCorpus } from './corpus.ts';

/** Characters that do not come back, how often at most, and why. */
const LISTED: Record<string, number> = {
  // 於單 and 於夫 are names to the library: 基於單方, 用於單位, 處於潛伏期.
  '于→於': 15,
  // 着 is 著 throughout; 附著於 and 著作訓服 hold words of 著, and one source misprints 显著.
  '着→著': 10,
  // 流徵 is a phrase to the library where only words meet: 轮流征集.
  '征→徵': 2,
  // 逕 is written 径 today; the sources have 迳行.
  '迳→径': 8,
  // A sign of traditional script that a source has by mistake.
  '諮→咨': 2,
  // Rare fish, for which the library has characters beyond the first plane.
  '鱀→𬶨': 2,
  '鮡→𬶐': 3,
};

describeCorpus('The laws in 繁體', () => {
  let simplified: string[] = [];
  let traditional: string[] = [];

  beforeAll(() => {
    const toHant = makeToHant(Converter({ from: 'cn', to: 'tw' }));
    const files = [JUST_LAWS, X_STORAGE, LAWREFBOOK].flatMap((cwd) =>
      globSync('**/*.md', { cwd }).map((file) => join(cwd, file)),
    );
    // Most statutes stand in more than one corpus: each line is converted once.
    const lines = new Set(files.flatMap((file) => readFileSync(file, 'utf8').split('\n')));
    simplified = [...lines];
    traditional = simplified.map(toHant);
  });

  test('Converted back no character differs outside the listed set', () => {
    const back = BackConverter({ from: 'tw', to: 'cn' });
    const differing = new Map<string, number>();
    traditional.forEach((line, at) => {
      const [before, after] = [[...simplified[at]!], [...back(line)]];
      if (before.length !== after.length) differing.set(simplified[at]!, 1);
      else
        before.forEach((character, place) => {
          if (character === after[place]) return;
          const pair = `${character}→${after[place]}`;
          differing.set(pair, (differing.get(pair) ?? 0) + 1);
        });
    });
    expect(simplified.join('').length).toBeGreaterThan(8_000_000);
    expect([...differing].filter(([pair, count]) => count > (LISTED[pair] ?? 0))).toEqual([]);
  });

  test('Legal words are written as laws in 繁體 write them', () => {
    const text = traditional.join('\n');
    expect(
      text.match(/[佔佈翫溼燬汙]|不準(?![確備])|準入|(?<!標)準予|複議|製定|製度|髮[展布現生]/g),
    ).toBeNull();
    for (const word of ['占有', '公布', '社區', '程序', '採取', '徵收', '復議', '准予', '標準'])
      expect(text, word).toContain(word);
  });

  test('No line grows or shrinks', () => {
    const wrong = simplified.filter((line, at) => line.length !== traditional[at]?.length);
    expect(wrong).toEqual([]);
  });
});

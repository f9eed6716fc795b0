import type { ReadAloud } from '../lib/glossary/read-aloud.ts';
import { writeInEdition } from './edition.ts';
import { loadJson } from './load-file.ts';

/** Text in these is left as it is. */
const LEFT_ALONE = 'ruby, script, style, button, [popover]';

/** Sets pinyin over the hard words of a text, each syllable over its character. Done once; to hide it is a matter of style. */
export async function annotate(root: HTMLElement): Promise<void> {
  const known = await loadJson<ReadAloud[]>('/glossary/pinyin.json');
  const written = await writeInEdition(known.map(([word]) => word));
  const readings = new Map(known.map(([, syllables], at) => [written[at]!, syllables]));
  const words = [...readings.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.join('|'), 'gu');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const matches = [...text.data.matchAll(pattern)];
    if (matches.length === 0 || text.parentElement?.closest(LEFT_ALONE)) continue;
    const parts: (string | Node)[] = [];
    let from = 0;
    for (const match of matches) {
      parts.push(
        text.data.slice(from, match.index),
        makeRuby(match[0], readings.get(match[0]) ?? []),
      );
      from = match.index + match[0].length;
    }
    text.replaceWith(...parts, text.data.slice(from));
  }
}

function makeRuby(word: string, syllables: readonly string[]): HTMLElement {
  const ruby = document.createElement('ruby');
  [...word].forEach((character, index) => {
    ruby.append(character);
    ruby.appendChild(document.createElement('rt')).textContent = syllables[index] ?? '';
  });
  return ruby;
}

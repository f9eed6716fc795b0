import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatNumeral } from '../../../src/lib/statute/numeral.ts';

/** Numerals and the words of structure stay: a copy is still a law. */
const KEPT = new Set(
  '零〇一二三四五六七八九十百千万亿第条款项目章节编篇之本法年月日中华人民共和国',
);

/**
 * Writes a corpus once more as other laws: the names get （之二）, and in the articles one in `changed` of the kinds of
 * characters is exchanged with one about as frequent (0: none), a different part for each copy. Of three kinds one, so that
 * four of nine pairs of characters stay: common words are met more often, as in a real larger library, and new ones come.
 * With the same wording every list of the index would grow in step, with another for all of them none would.
 */
export function copyCorpus(from: string, to: string, copy: number, changed: number): void {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(to, path));
  const texts = files.map((path) => readFileSync(path, 'utf8'));
  const exchanged = planExchange(texts, copy, changed);
  texts.forEach((text, index) => {
    const path = files[index]!;
    writeFileSync(path, renameLaw(exchangeArticles(text, exchanged), basename(path), copy));
  });
}

/** Pairs of characters that follow each other in frequency, one such pair in every `2 × changed` ranks. */
function planExchange(
  texts: readonly string[],
  copy: number,
  changed: number,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const sign of text)
      if (/\p{Script=Han}/u.test(sign) && !KEPT.has(sign))
        counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([sign]) => sign);
  const exchanged = new Map<string, string>();
  if (changed < 1) return exchanged;
  for (let rank = copy % changed; rank + changed < ranked.length; rank += 2 * changed) {
    const [one, other] = [ranked[rank]!, ranked[rank + changed]!];
    exchanged.set(one, other).set(other, one);
  }
  return exchanged;
}

/** Headings, the lines before the first article and names in 《》 stay as they are. */
function exchangeArticles(text: string, exchanged: ReadonlyMap<string, string>): string {
  const start = text.search(/^\*\*第/m);
  if (start < 0) return text;
  const articles = text
    .slice(start)
    .replace(/^#.*$|《[^》]*》|[^《#]/gmu, (part) =>
      part.length > 2 ? part : (exchanged.get(part) ?? part),
    );
  return text.slice(0, start) + articles;
}

/** Only the first heading of the law itself is its name; its 编 in files of their own have headings as well. */
function renameLaw(text: string, file: string, copy: number): string {
  if (file !== 'README.md') return text;
  return text.replace(/^# (.+)$/m, `# $1（之${formatNumeral(copy)}）`);
}

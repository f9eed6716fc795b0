import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseStatute } from '../../src/lib/statute/parse-statute.ts';
import { readMarkdown } from '../../src/lib/statute/read-markdown.ts';
import type { Statute } from '../../src/lib/statute/tree.ts';
import { JUST_LAWS, LAWREFBOOK, X_STORAGE } from './corpus-folders.ts';
import { describeCorpus } from './corpus.ts';
import { condenseSource, condenseTree } from './source-text.ts';

/** Where the wording of a tree first departs from its source; undefined where it never does. */
function findDifference(statute: Statute, markdown: string): string | undefined {
  const [tree, source] = [condenseTree(statute), condenseSource(markdown)];
  if (tree === source) return undefined;
  let at = 0;
  while (tree[at] === source[at]) at += 1;
  return `character ${at}: tree “${tree.slice(at, at + 12)}”, source “${source.slice(at, at + 12)}”`;
}

const parse = (markdown: string, file: string) =>
  parseStatute(readMarkdown(markdown, file)).statute;

describeCorpus('Not one character of a real statute is lost, doubled or altered', () => {
  test.each([
    ['just-laws', JUST_LAWS, 340],
    ['lawrefbook-2025-04', LAWREFBOOK, 1500],
    ['x-storage', X_STORAGE, 1200],
  ])('Every file of %s keeps its text', (_, folder, atLeast) => {
    const files = globSync('**/*.md', { cwd: folder }).filter(
      (file) => basename(file) !== '_index.md',
    );
    const differing = files.flatMap((file) => {
      const markdown = readFileSync(join(folder, file), 'utf8');
      const difference = findDifference(parse(markdown, file), markdown);
      return difference === undefined ? [] : [`${file}, ${difference}`];
    });
    expect(files.length).toBeGreaterThan(atLeast);
    expect(differing).toEqual([]);
  });
});

describe('The comparison bites', () => {
  const LAW = `---
next: x
---

# 示例法

2024年1月1日公布

<!-- INFO END -->

## 第一章 总　则

**第一条**　甲乙\u200b丙，丁戊：

（一）己；

| 庚 | 辛 |
| -- | -- |
| 壬 | 癸 |

<table><tr><td rowspan="2">子</td></tr></table>

![丑](./x.png)

笫二条 寅*。
`;

  test('A law that is read well has no difference', () => {
    expect(findDifference(parse(LAW, 'law.md'), LAW)).toBeUndefined();
  });

  test.each([...'示2公章总则一甲乙丙，戊：己；庚癸子丑二寅*。'])(
    'A tree without “%s” or with it twice, or with another in its place, is seen',
    (character) => {
      for (const wrong of ['', character + character, '错']) {
        const statute = parse(LAW.replace(character, wrong), 'law.md');
        expect(findDifference(statute, LAW)).toBeDefined();
      }
    },
  );

  test('A line in the wrong place is seen', () => {
    const moved = LAW.replace('（一）己；\n\n', '').replace('笫二条', '（一）己；\n\n笫二条');
    expect(findDifference(parse(moved, 'law.md'), LAW)).toBeDefined();
  });
});

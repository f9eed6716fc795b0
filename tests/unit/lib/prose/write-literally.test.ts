import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseProse } from '../../../../src/lib/prose/parse-prose.ts';
import { writeLiterally } from '../../../../src/lib/prose/write-literally.ts';

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Pieces of which hostile and clumsy texts are made. */
const PIECES =
  '{ } < > ` `` ``` ~~~ \n \n\n | - * _ ___ \\ [ ] ( ) ! : # > / = & &#123; <a </a> <!-- --> /* */ import export from "x" 甲 18 {x} [a]: [^1] javascript: https://a.example ![ ]( \t \r\n $ " \''.split(
    ' ',
  );
const body = fc
  .array(fc.constantFrom(...PIECES, ' ', 'import a from "b"\n', '\nexport const a = 1\n'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

interface Tree {
  type: string;
  url?: string;
  children?: Tree[];
}

const list = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(list)];

test('Whatever a body holds, MDX finds no code, no picture and no unsafe link in it', () => {
  fc.assert(
    fc.property(body, (text) => {
      const nodes = list(mdx.parse(writeLiterally(text)));
      const bad = nodes.filter(
        ({ type, url = '' }) =>
          type.startsWith('mdx') ||
          type === 'image' ||
          type === 'definition' ||
          /^javascript/i.test(url),
      );
      expect(bad).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('Lines keep their numbers', () => {
  fc.assert(
    fc.property(body, (text) => {
      expect(writeLiterally(text).split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});

test('What is a code span before is one after', () => {
  const spans = (text: string) =>
    parseProse(text).nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
  const text = '甲 `{a}` < `b` {`c`} [x](javascript:`d`)';
  expect(spans(writeLiterally(text))).toEqual(['{a}', 'b', 'c', 'd']);
});

test('Where MDX would read a body otherwise than we do every mark in it is a word', () => {
  // A fence in a footnote, which MDX does not see.
  expect(writeLiterally('[^1]:~~~{run()}\nimport *a*')).toBe(
    '&#91;^1&#93;&#58;&#126;&#126;&#126;&#123;run&#40;&#41;&#125;\n import &#42;a&#42;',
  );
});

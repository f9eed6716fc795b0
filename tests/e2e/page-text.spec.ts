import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { TEST_SITE } from '../../src/cli/setup/project.mjs';
import { JUST_LAWS } from '../content/corpus-folders.ts';
import { condenseSource } from '../content/source-text.ts';
import { hasCorpus, NEEDS_CORPUS } from './site.ts';

// It reads files and opens no browser, so once is enough.
test.skip(({ isMobile }) => isMobile, 'runs with the desktop project');
test.skip(!hasCorpus, NEEDS_CORPUS);

/** Laws with plain notes, tables, figures, appendices, a preamble and deep items, and two that are split. */
const LAWS: [slug: string, folder: string, parts?: string[]][] = [
  ['fan-jiating-baoli-fa', 'social/anti-domestic-violence-law'],
  ['zhian-guanli-chufa-fa', 'administrative/penalties-for-administration-of-public-security'],
  ['weichengnianren-baohu-fa', 'social/protection-of-minors'],
  ['falv-yuanzhu-fa', 'social/legal-aid-law'],
  ['guohuifa', 'constitutional-relevance/national-emblem-law'],
  ['haishangfa', 'civil-and-commercial/maritime-law'],
  ['geren-suodeshui-fa', 'economic/individual-income-tax-law'],
  ['minzuquyuzizhifa', 'constitutional-relevance/law-on-regional-national-autonomy'],
  ['zhongzifa', 'economic/seed-law'],
  [
    'minfadian',
    'civil-and-commercial/civil-code',
    ['zongze', 'wuquan', 'hetong', 'rengequan', 'hunyinjiating', 'jicheng', 'qinquanzeren', 'fuze'],
  ],
];

for (const [slug, folder, parts = ['']] of LAWS) {
  test(`The pages of ${slug} say what the official text says, character by character`, () => {
    const pages = parts.map((part) => readLaw(join(TEST_SITE, 'laws', slug, part, 'index.html')));
    const shown = [pages[0]?.title, ...pages.map(({ text }) => text)].join('');
    expect(findDifference(condense(shown), readSource(join(JUST_LAWS, folder)))).toBeUndefined();
  });
}

test('A page with one character less is seen', () => {
  const { title, text } = readLaw(join(TEST_SITE, 'laws/fan-jiating-baoli-fa/index.html'));
  const source = readSource(join(JUST_LAWS, 'social/anti-domestic-violence-law'));
  expect(findDifference(condense(title + text.replace('暴力', '暴')), source)).toBeDefined();
  expect(findDifference(condense(title + text), source)).toBeUndefined();
});

/** Where a page first departs from its source; undefined where it never does. */
function findDifference(page: string, source: string): string | undefined {
  if (page === source) return undefined;
  let at = 0;
  while (page[at] === source[at]) at += 1;
  return `character ${at}: page “${page.slice(at, at + 20)}”, source “${source.slice(at, at + 20)}”`;
}

const condense = (text: string) => text.replace(/\s/g, '');

/** The files of a law in reading order: README, 01, 02 …, and last 00, the closing provisions. */
function readSource(folder: string): string {
  const rank = (name: string) => (name === 'README.md' ? '' : name.startsWith('00') ? '99' : name);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  names.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return names.map((name) => condenseSource(readFileSync(join(folder, name), 'utf8'))).join('');
}

/** Title of the law in the h1, and the text of `.statute` without plain notes, buttons, what cites an article and what frames a figure. */
function readLaw(file: string): { title: string; text: string } {
  const law = { title: '', text: '' };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '' }) {
      if (/^(?:br|col|hr|img|input|link|meta|source|wbr)$/.test(name)) return;
      const parent = open.at(-1);
      if (parent === 'left out' || /^(?:aside|button|details|script|style)$/.test(name))
        open.push('left out');
      else if (classes.split(' ').includes('statute')) open.push('statute');
      else if (parent === 'h1' && classes.split(' ').includes('part')) open.push('left out');
      else if (name === 'h1') open.push('h1');
      else if (parent === 'statute' && classes === 'figure') open.push('figure');
      else open.push(parent ?? '');
    },
    ontext(text) {
      if (open.at(-1) === 'h1') law.title += text;
      if (open.at(-1) === 'statute') law.text += text;
      if (open.at(-1) === 'figure') law.text += text.replace(/^〔图：|〕$/g, '');
    },
    onclosetag(name) {
      if (!/^(?:br|col|hr|img|input|link|meta|source|wbr)$/.test(name)) open.pop();
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return law;
}

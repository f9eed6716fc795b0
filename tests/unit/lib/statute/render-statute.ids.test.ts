import { expect, test } from 'vitest';
import { readPage } from '../../../site/read-page.ts';
import { listAnchors, outlineOf } from '../../../../src/lib/statute/anchors.ts';
import { parseFixture, parseLines } from './fixture.ts';
import { render } from './render.ts';

const FIXTURES = [
  'divisions.md',
  'items.md',
  'appendices.md',
  'tables.md',
  'outline.md',
  'gap.md',
  'references.md',
  'preface.md',
];

test.each(FIXTURES)('Every id in the HTML of %s is given once, and every link arrives', (name) => {
  const { ids, duplicateIds, links } = readPage(render(parseFixture(name).statute));
  expect(duplicateIds).toEqual([]);
  expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
});

test.each(FIXTURES)('Every anchor and every heading of %s is an id in its HTML', (name) => {
  const { statute } = parseFixture(name);
  const { ids } = readPage(render(statute));
  const headings = (entries: ReturnType<typeof outlineOf>): string[] =>
    entries.flatMap(({ id, children }) => [id, ...headings(children)]);
  const wanted = [...listAnchors(statute.children), ...headings(outlineOf(statute.children))];
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test('A number that the source repeats gets no second anchor', () => {
  const { statute } = parseLines('第一条 甲：', '（一）乙；', '（一）丙。');
  expect(readPage(render(statute)).duplicateIds).toEqual([]);
});

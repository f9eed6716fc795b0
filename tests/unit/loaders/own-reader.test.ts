import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { withOwnReader } from '../../../src/loaders/own-reader.ts';

test('Astro reads the front matter of MDX as the checks do: a lone day stays a text, and so does 1_000', async () => {
  const fails = () => Promise.reject(new Error('Astro read it itself'));
  const given = { entryTypes: new Map([['.mdx', { getEntryInfo: fails }]]) };
  const context = withOwnReader(given as unknown as LoaderContext) as unknown as {
    entryTypes: Map<string, { getEntryInfo: (file: object) => Promise<object> }>;
  };
  const contents = "---\nannounced: { '2026': 2026-12-01 }\ntitle: 1_000\n---\n\n## 来历\n";
  expect(await context.entryTypes.get('.mdx')!.getEntryInfo({ contents })).toMatchObject({
    data: { announced: { 2026: '2026-12-01' }, title: '1_000' },
    body: '## 来历',
  });
});

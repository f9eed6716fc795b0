import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESK_COLLECTIONS, makeCollections } from '../../../../src/lib/desk/collections.ts';

const COLLECTIONS = makeCollections() as unknown as (Record<string, unknown> & {
  name: string;
  folder: string;
  fields: { name: string }[];
})[];
const find = (name: string) => COLLECTIONS.find((collection) => collection.name === name)!;

test.each(COLLECTIONS.map((collection) => [collection.name, collection] as const))(
  'The files of %s are those that the site reads, and each is named by one of its fields',
  (_, { extension, folder, fields, identifier_field: title }) => {
    // `laws/register.yaml` and the like are no entries.
    const others = extension === 'mdx' ? 'yaml' : 'mdx';
    const count = (ending: string) => globSync(`${folder}/**/*.${ending}`).length;
    expect(count(String(extension))).toBeGreaterThanOrEqual(count(others));
    expect(fields.map(({ name }) => name)).toContain(title);
  },
);

test('What has a text of its own has a field for it, last, and stands in .mdx', () => {
  for (const { name, extension, format, fields } of COLLECTIONS) {
    const hasBody = DESK_COLLECTIONS.find((collection) => collection.name === name)!.body;
    expect([extension, format, fields.at(-1)?.name === 'body'], name).toEqual(
      hasBody ? ['mdx', 'yaml-frontmatter', true] : ['yaml', 'yaml', false],
    );
  }
});

test('A name that is an address is asked for when the entry is made, and is not changed any more', () => {
  expect(find('communities')['slug']).toMatchObject({ editable: ['create'] });
  expect(find('lectures')).toMatchObject({ path: expect.stringContaining('{{') as string });
  expect(find('lectures')['slug']).toBeTypeOf('string');
});

test('Lectures can be put in the order of their days, everything else by its title', () => {
  expect(find('lectures')['sortable_fields']).toEqual(['title', 'start']);
  expect(find('cases')['sortable_fields']).toEqual(['title']);
});

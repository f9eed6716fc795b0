import { globSync, readFileSync } from 'node:fs';
import type { Field } from '@sveltia/cms';
import fc from 'fast-check';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { DESK_COLLECTIONS } from '../../../../src/lib/desk/collections.ts';
import { makeFields, openSchema } from '../../../../src/lib/desk/field.ts';
import { parseYaml, splitFrontMatter } from '../../../../src/loaders/yaml-file.ts';
import { accepts, drawValue, drawWrong, type DeskField } from './field-rules.ts';

type AnySchema = z.core.$ZodType;

/** A field with the schema of the same name, however deep it stands. */
interface Pair {
  path: string;
  field: DeskField;
  schema: AnySchema;
}

/** The schema of what an object or a list of objects holds; undefined for what has no names in it. */
function shapeOf(given: AnySchema): Record<string, AnySchema> | undefined {
  const { schema } = openSchema(given);
  const { def } = schema._zod;
  if (def.type === 'array') return shapeOf((schema as z.core.$ZodArray)._zod.def.element);
  return def.type === 'object' ? (schema as z.core.$ZodObject)._zod.def.shape : undefined;
}

function listPairs(fields: readonly Field[], given: AnySchema, at: string): Pair[] {
  const shape = shapeOf(given)!;
  return (fields as readonly DeskField[]).flatMap((field) => {
    const path = `${at}.${field.name}`;
    const schema = shape[field.name]!;
    return [{ path, field, schema }, ...listPairs((field.fields ?? []) as Field[], schema, path)];
  });
}

const ALL = DESK_COLLECTIONS.map((collection) => ({
  ...collection,
  fields: makeFields(collection.schema) as DeskField[],
  pairs: listPairs(makeFields(collection.schema), collection.schema, collection.name),
}));

/** Groups of siblings, each with the names that its schema has. */
function listGroups(
  fields: readonly DeskField[],
  given: AnySchema,
  at: string,
): [string, readonly DeskField[], string[]][] {
  const shape = shapeOf(given) ?? {};
  return [
    [at, fields, Object.keys(shape)],
    ...fields.flatMap((field) =>
      field.fields ? listGroups(field.fields, shape[field.name]!, `${at}.${field.name}`) : [],
    ),
  ];
}

const GROUPS = ALL.flatMap(({ name, fields, schema }) => listGroups(fields, schema, name));

test.each(GROUPS)(
  '%s has a field for every key, and no other; each with a Chinese label of its own',
  (_, fields, keys) => {
    expect(fields.map(({ name }) => name).sort()).toEqual([...keys].sort());
    const labels = fields.map(({ label }) => label);
    for (const label of labels) expect(label).toMatch(/\p{Script=Han}/u);
    expect(new Set(labels).size).toBe(labels.length);
  },
);

/** Fields whose values a schema judges by more than their own rules: a grammar of dates, an address. */
const SPECIAL = new Set(['days.rule', 'series.every', 'laws.officialText', 'laws.articles.no']);

describe.each(ALL)('The desk asks of $name what its schema asks', ({ pairs }) => {
  const judged = pairs.filter(({ field }) => !field.fields);
  const takes = ({ schema }: Pair, value: unknown) =>
    (schema as z.ZodType).safeParse(value).success;

  test.each(pairs.map((pair) => [pair.path, pair] as const))(
    '%s is required by both or by neither',
    (_, pair) => {
      expect(takes(pair, undefined)).toBe(pair.field.required === false);
    },
  );

  test.each(
    judged.filter(({ path }) => !SPECIAL.has(path)).map((pair) => [pair.path, pair] as const),
  )('%s: what the field takes the schema takes, what it refuses the schema refuses', (_, pair) => {
    const good = drawValue(pair.field);
    fc.assert(
      fc.property(good, (value) => {
        expect(accepts(pair.field, value)).toBe(true);
        expect(takes(pair, value), JSON.stringify(value)).toBe(true);
      }),
      { numRuns: 25, seed: 7 },
    );
    for (const value of drawWrong(pair.field)) {
      expect(accepts(pair.field, value), JSON.stringify(value)).toBe(false);
      expect(takes(pair, value), JSON.stringify(value)).toBe(false);
    }
  });
});

test.each(
  ALL.flatMap((one) =>
    globSync(`${one.folder}/**/*.{yaml,mdx}`).map((file) => [file, one] as const),
  ),
)('The desk can open and save %s', (file, { fields, schema }) => {
  const text = readFileSync(file, 'utf8');
  const { data } = parseYaml(file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text);
  if (!schema.safeParse(data).success) return;
  const refused = (
    list: readonly DeskField[],
    value: Record<string, unknown>,
    at: string,
  ): string[] =>
    list.flatMap((field) => {
      const one = value[field.name];
      const path = `${at}.${field.name}`;
      if (one === undefined) return field.required === false ? [] : [`${path} is not there`];
      if (!accepts(field, one)) return [`${path}: ${JSON.stringify(one)}`];
      const inner = Array.isArray(one) ? one : [one];
      return field.fields
        ? inner.flatMap((item) => refused(field.fields!, item as Record<string, unknown>, path))
        : [];
    });
  expect(refused(fields, data as Record<string, unknown>, '')).toEqual([]);
});

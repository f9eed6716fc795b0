import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { makeFields } from '../../../../src/lib/desk/field.ts';

const fieldOf = (schema: z.ZodType) => makeFields(z.object({ seat: schema }))[0];

test('A field without a name of its own is called as in the file', () => {
  expect(fieldOf(z.string())).toMatchObject({ name: 'seat', label: 'seat' });
  expect(fieldOf(z.string().meta({ title: '座位' }))).toMatchObject({ label: '座位' });
});

test('Bounds that a number or a text may not reach are moved by one, exact ones are both', () => {
  expect(fieldOf(z.number().int().lt(5).gt(1))).toMatchObject({ min: 2, max: 4 });
  expect(fieldOf(z.number().int().lte(5).gte(1))).toMatchObject({ min: 1, max: 5 });
  expect(fieldOf(z.string().length(4))).toMatchObject({ minlength: 4, maxlength: 4 });
});

test('A pattern says what is wrong in its own words, or that something is', () => {
  expect(fieldOf(z.string().regex(/^a$/, '写 a'))).toMatchObject({ pattern: [/^a$/, '写 a'] });
  expect(fieldOf(z.string().regex(/^a$/))).toMatchObject({ pattern: [/^a$/, '写法不对'] });
});

test('What the desk has no field for stops the build rather than be left out', () => {
  expect(() => fieldOf(z.bigint())).toThrow('The desk has no field for bigint');
  expect(() => makeFields(z.string())).toThrow('A collection is an object');
});

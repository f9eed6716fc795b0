import type { z } from 'astro/zod';
import { openSchema } from './field.ts';

type AnySchema = z.core.$ZodType;

/** What must be mended before an entry is published, a sentence each, with the names that its fields have at the desk. */
export function listSlips(schema: AnySchema, data: Readonly<Record<string, unknown>>): string[] {
  const parsed = (schema as z.ZodType).safeParse(dropBlanks(data));
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${nameField(schema, path)}：${message}`);
}

/** How the desk begins the names of what it notes for itself. */
const INTERNAL = '__sc_';

/** What nobody put in is left out, as it is in the file. */
function dropBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropBlanks);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value)
    .map(([name, one]) => [name, dropBlanks(one)] as const)
    .filter(([name, one]) => name !== 'body' && !name.startsWith(INTERNAL) && !isNothing(one));
  return Object.fromEntries(entries);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** 主讲人·名字 for `speaker.name`; an item of a list is counted from 1. */
export function nameField(schema: AnySchema, path: readonly PropertyKey[]): string {
  const names: string[] = [];
  let at: AnySchema | undefined = schema;
  for (const key of path) {
    if (!at) break;
    const inner: AnySchema = openSchema(at).schema;
    if (inner._zod.def.type === 'object') {
      const { shape } = (inner as z.core.$ZodObject)._zod.def;
      at = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
      names.push((at && openSchema(at).meta.title) ?? String(key));
    } else {
      at =
        inner._zod.def.type === 'array' ? (inner as z.core.$ZodArray)._zod.def.element : undefined;
      names.push(typeof key === 'number' ? `第${key + 1}条` : String(key));
    }
  }
  return names.join('·') || '这一份';
}

import type { z } from 'astro/zod';

type AnySchema = z.core.$ZodType;

/** What a schema allows for the length of a text or a list, or for a number; absent where it sets no bound. */
export function readBounds<Min extends string, Max extends string>(
  schema: AnySchema,
  minName: Min,
  maxName: Max,
): Partial<Record<Min | Max, number>> {
  const bounds: Partial<Record<string, number>> = {};
  for (const def of listChecks(schema)) {
    if (def.check === 'min_length') bounds[minName] = def['minimum'] as number;
    if (def.check === 'max_length') bounds[maxName] = def['maximum'] as number;
    if (def.check === 'length_equals') bounds[minName] = bounds[maxName] = def['length'] as number;
    if (def.check === 'greater_than')
      bounds[minName] = (def['value'] as number) + (def['inclusive'] ? 0 : 1);
    if (def.check === 'less_than')
      bounds[maxName] = (def['value'] as number) - (def['inclusive'] ? 0 : 1);
  }
  return bounds;
}

/** Whether a number must be whole. */
export function isWhole(schema: AnySchema): boolean {
  return listChecks(schema).some(({ format }) => format === 'safeint');
}

/** The pattern that a text must have, and what is said where it has not; the first one, where there are several. */
export function readPattern(schema: AnySchema): [RegExp, string] | undefined {
  for (const { check, pattern, error } of listChecks(schema)) {
    if (check === 'string_format' && pattern instanceof RegExp)
      return [pattern, typeof error === 'function' ? String(error({})) : '写法不对'];
  }
  return undefined;
}

interface CheckDef {
  check: string;
  [key: string]: unknown;
}

function listChecks(schema: AnySchema): CheckDef[] {
  const checks = (schema._zod.def as { checks?: { _zod: { def: object } }[] }).checks ?? [];
  return checks.map((check) => check._zod.def as CheckDef);
}

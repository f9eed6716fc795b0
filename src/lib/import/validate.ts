import type { z } from 'astro/zod';
import { readFileData } from './edit-yaml.ts';
import type { Field } from './headings.ts';
import { doubtAt, type Draft } from './read-draft.ts';
import type { Doubt } from './read-rows.ts';

/** Columns from which the fields of a file come. */
const COLUMNS: Readonly<Record<string, Field>> = {
  title: 'title', name: 'title', start: 'when', every: 'when', end: 'end', place: 'place', community: 'community',
  speaker: 'speaker', audiences: 'audiences', topics: 'topics', signUp: 'signUp', seats: 'seats', changes: 'note',
}; // prettier-ignore

/** What a schema has against the file that a row would leave. */
export function findFaults(text: string, schema: z.ZodType, { row }: Draft): Doubt[] {
  const parsed = schema.safeParse(readFileData(text));
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const field = path[1] === 'role' ? 'role' : (COLUMNS[String(path[0])] ?? 'title');
    const said = row.say(field);
    return doubtAt(
      row,
      field,
      `${said === '' ? '' : `“${said}”：`}${message}。`,
      '请改好这一格再导入。',
    );
  });
}

import { listSuggestions } from '../../data/suggestions.ts';

/** Suggestions while typing, one a line. */
export async function GET(): Promise<Response> {
  return new Response((await listSuggestions()).join('\n'));
}

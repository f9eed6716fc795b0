import { listReadings } from '../../data/hard-words.ts';

/** Words and characters with the pinyin set over them; fetched when a reader asks for it. */
export function GET(): Response {
  return Response.json(listReadings());
}

import { formatWords } from '../../lib/kiosk/words-file.ts';
import { listKioskWords } from '../../data/kiosk.ts';

/** Words with their sounds, the candidates of the keyboard of a kiosk. */
export async function GET(): Promise<Response> {
  return Response.json(formatWords(await listKioskWords()));
}

import { loadPreviewData } from '../../data/desk-data.ts';

/** What the preview of the desk has to know of other entries. */
export async function GET(): Promise<Response> {
  return Response.json(await loadPreviewData());
}

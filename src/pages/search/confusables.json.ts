import { listConfusables } from '../../data/confusables.ts';

/** Words of the law that residents mix up, for the box beside the results that tells them apart. */
export async function GET(): Promise<Response> {
  return Response.json(await listConfusables());
}

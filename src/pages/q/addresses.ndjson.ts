import { listLeadingAddresses } from '../../data/short-codes.ts';

/** Where every short address leads, one a line; `integrations/short-addresses.ts` takes it out of the built site. */
export async function GET(): Promise<Response> {
  const lines: string[] = [];
  for await (const address of listLeadingAddresses()) lines.push(JSON.stringify(address));
  return new Response(lines.join('\n'));
}

import { textOfProvision } from '../statute/statute-text.ts';
import type { Provision } from '../statute/tree.ts';

/**
 * The wording of a provision for telling whether two say the same: no label, no blanks or line breaks, and one
 * form for what typists set in two (full and half width, straight and curly quotes, ○ and 〇).
 */
export function condenseProvision(provision: Provision): string {
  return textOfProvision(provision.content)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[○〇]/g, '零');
}

import { renderStatute } from '../../../../src/lib/statute/render-statute.ts';
import type { Statute } from '../../../../src/lib/statute/tree.ts';

/** A law rendered with these notes; every 第一条 in its text is a link. */
export function render({ children }: Statute, notes: Record<string, string> = {}): string {
  return renderStatute(children, {
    headingLevel: 2,
    linksIn: (text) => {
      const start = text.indexOf('第一条');
      return start < 0 ? [] : [{ start, end: start + 3, href: '#a1' }];
    },
    noteOf: (anchor) => notes[anchor],
  });
}

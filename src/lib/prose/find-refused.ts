import type { Nodes } from 'mdast';
import { isMediaPath, isUnsafeLink } from './judge-address.ts';
import { spanOf, type Span } from './parse-prose.ts';

/** A part of a text that Markdown allows and we do not. */
export interface Refused extends Span {
  what: 'link' | 'image' | 'definition' | 'footnote';
}

/** Links, pictures, definitions and footnotes that may not stand in a text. */
export function findRefused(nodes: readonly Nodes[], isOurs: (path: string) => boolean): Refused[] {
  return nodes.flatMap((node): Refused[] => {
    const what = refuse(node, isOurs);
    return what === undefined ? [] : [{ ...spanOf(node), what }];
  });
}

function refuse(node: Nodes, isOurs: (path: string) => boolean): Refused['what'] | undefined {
  switch (node.type) {
    case 'link':
      return isUnsafeLink(node.url) ? 'link' : undefined;
    case 'image':
      return isMediaPath(node.url) && isOurs(node.url) ? undefined : 'image';
    case 'definition':
      // “[注]: 以上为估算” is a sentence.
      return /[a-z/\\:#&]/i.test(node.url) ? 'definition' : undefined;
    case 'imageReference':
      return 'image';
    case 'footnoteDefinition':
    case 'footnoteReference':
      return 'footnote';
    default:
      return undefined;
  }
}

import { provisionAnchor } from '../../../src/lib/statute/anchors.ts';
import { textOfProvision } from '../../../src/lib/statute/statute-text.ts';
import { formatShortTitle, formatTitleKey } from '../../../src/lib/statute/title.ts';
import type { Statute, StatuteNode, TableBlock } from '../../../src/lib/statute/tree.ts';
import { readStatutes } from '../../../src/loaders/read-statutes.ts';

/** A statute as a list of what stands in it, for generators that know Markdown only. */
export interface PeerText {
  /** The end of its address: t0001. */
  id: string;
  title: string;
  /** Key of its law, as the questions name it; versions of a law share it. */
  law: string;
  /** Folder of the corpus: 社会法. */
  shelf: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'article'; label: string; anchor: string; lines: string[] }
  | { kind: 'lines'; lines: string[] };

/** Every text of a corpus, the same that the site is made of; `limit` takes them evenly over the corpus. */
export async function readPeerTexts(
  corpus: string,
  cache: string,
  limit = Infinity,
): Promise<PeerText[]> {
  const { texts } = await readStatutes([corpus], cache);
  const step = Math.max(1, Math.ceil(texts.length / limit));
  const isCode = (title: string) => formatTitleKey(title) === '民法典';
  return texts
    .filter(({ statute }, index) => index % step === 0 || isCode(statute.title))
    .map(({ statute, files }, index) => ({
      id: `t${String(index + 1).padStart(4, '0')}`,
      title: formatShortTitle(statute.title),
      law: formatTitleKey(statute.title),
      shelf: files[0]?.split('/')[1] ?? '',
      blocks: listBlocks(statute),
    }));
}

/** Characters of a text, by which the middle one of all is found. */
export function countCharacters({ blocks }: PeerText): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'heading' ? block.text : block.lines.join('')).length,
    0,
  );
}

function listBlocks({ children }: Statute): Block[] {
  const taken = new Set<string>();
  return children.flatMap((node) => flatten(node, taken));
}

function flatten(node: StatuteNode, taken: Set<string>): Block[] {
  if (node.kind === 'division')
    return [
      { kind: 'heading', text: `${node.label} ${node.name}`.trim() },
      ...node.children.flatMap((child) => flatten(child, taken)),
    ];
  if (node.kind === 'appendix')
    return [
      { kind: 'heading', text: node.title },
      ...node.children.flatMap((child) => flatten(child, taken)),
    ];
  if (node.kind === 'provision') {
    const lines = textOfProvision(node.content).split('\n').filter(Boolean);
    const anchor = provisionAnchor(node);
    // An appendix counts its articles anew.
    if (taken.has(anchor)) return [{ kind: 'lines', lines: [node.label, ...lines] }];
    taken.add(anchor);
    return [{ kind: 'article', label: node.label, anchor, lines }];
  }
  if (node.kind === 'text')
    return node.role === 'repeat' || node.role === 'toc'
      ? []
      : [{ kind: 'lines', lines: [node.text] }];
  return [{ kind: 'lines', lines: node.kind === 'table' ? listRows(node) : [node.alt] }];
}

const listRows = ({ rows }: TableBlock): string[] =>
  rows.map((row) => row.map(({ text }) => text).join('　'));

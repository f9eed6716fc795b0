import { openTable, type HantTable } from '../lib/hant/table.ts';
import { twinHref } from '../lib/hant/twins.ts';
import { isHant } from './edition.ts';
import { loadJson } from './load-file.ts';

/** The script a page is written in, for what scripts add to it. */
export interface PageScript {
  write: (text: string) => string;
  link: (href: string) => string;
}

const SIMPLIFIED: PageScript = { write: (text) => text, link: (href) => href };

/** How this page writes and where it leads; where the table cannot be fetched words stay simplified. */
export async function openPageScript(): Promise<PageScript> {
  if (!isHant()) return SIMPLIFIED;
  const write = await loadJson<HantTable>('/zh-hant/hant.json')
    .then(openTable)
    .catch(() => SIMPLIFIED.write);
  return { write, link: twinHref };
}

/** Brings the words and links in `root` into the script of the page; a word cut by marks is read as a whole. */
export function bringIntoScript(root: HTMLElement, { write, link }: PageScript): void {
  for (const anchor of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
    anchor.setAttribute('href', link(anchor.getAttribute('href')!));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element | null, Text[]>();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const block = text.parentElement?.closest('a, p, dt, dd, li') ?? text.parentElement;
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  for (const texts of blocks.values()) {
    const written = write(texts.map(({ data }) => data).join(''));
    let from = 0;
    for (const text of texts) {
      const end = from + text.data.length;
      text.data = written.slice(from, end);
      from = end;
    }
  }
}

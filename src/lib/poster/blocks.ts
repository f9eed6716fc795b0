import type { Block } from './poster.ts';

/** A part of a text under its heading. */
export interface Section {
  heading: string;
  blocks: Block[];
}

/** The parts of a Markdown body of headings, paragraphs and lists; marks of emphasis and links leave their words. */
export function readSections(body: string): Section[] {
  const sections: Section[] = [];
  for (const chunk of body.split(/\n\s*\n|\n(?=## )/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    const heading = /^## (.+)$/.exec(lines[0] ?? '')?.[1];
    if (heading !== undefined) sections.push({ heading: heading.trim(), blocks: [] });
    const rest = heading === undefined ? lines : lines.slice(1);
    if (rest.length > 0) sections.at(-1)?.blocks.push(readBlock(rest));
  }
  return sections;
}

const ITEM = /^\s*(?:[-*]|\d+\.) +/;

function readBlock(lines: readonly string[]): Block {
  if (!ITEM.test(lines[0]!)) return { text: plainText(lines.map((line) => line.trim()).join('')) };
  const items: string[] = [];
  for (const line of lines)
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(items.pop()! + line.trim());
  return { items: items.map(plainText) };
}

function plainText(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim();
}

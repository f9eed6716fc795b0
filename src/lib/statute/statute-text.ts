import type { Item, StatuteNode, Statute, ProvisionContent } from './tree.ts';

/**
 * The whole text of a tree in the order of its source, one string per line of the source, captions of
 * pictures and cells of tables included. Written back, it equals the source save markup and white space.
 */
export function listTexts(statute: Statute): string[] {
  const texts: string[] = [];
  for (const node of statute.children) collect(node, texts);
  return texts;
}

/** Text of a provision without its label: 款, 项 and 目 on lines of their own. */
export function textOfProvision(content: readonly ProvisionContent[]): string {
  const texts: string[] = [];
  for (const part of content) collectContent(part, texts);
  return texts.join('\n');
}

function collect(node: StatuteNode, texts: string[]): void {
  switch (node.kind) {
    case 'division':
      texts.push(node.label + node.name);
      for (const child of node.children) collect(child, texts);
      break;
    case 'appendix':
      texts.push(node.title);
      for (const child of node.children) collect(child, texts);
      break;
    case 'provision':
      texts.push(node.label);
      for (const part of node.content) collectContent(part, texts);
      break;
    case 'text':
      texts.push(node.text);
      break;
    default:
      collectContent(node, texts);
  }
}

function collectContent(part: ProvisionContent, texts: string[]): void {
  if (part.kind === 'figure') texts.push(part.alt);
  else if (part.kind === 'table')
    for (const row of part.rows) texts.push(...row.map((cell) => cell.text));
  else {
    if (part.text !== '') texts.push(part.text);
    for (const item of part.items) collectItem(item, texts);
  }
}

function collectItem(item: Item, texts: string[]): void {
  texts.push(item.label + item.text);
  for (const child of item.items) collectItem(child, texts);
}

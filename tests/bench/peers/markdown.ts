import type { PeerText } from './texts.ts';

/** How a generator wants its Markdown: the way to give a heading an id, and its front matter. */
export interface MarkdownWay {
  heading: 'attribute' | 'html';
  /** Whether the generator prints the title by itself. */
  ownTitle: boolean;
  frontMatter?: Record<string, string | number | boolean | object>;
}

/** Where a generator wants its files, and whether its addresses end in a slash. */
export interface PagePlaces {
  folder: string;
  home: string;
  slash: '/' | '';
  way: MarkdownWay;
  /** Of pages that hold no statute. */
  plainWay?: MarkdownWay;
}

/** Every page of a site: the home page with the shelves, a page for each shelf with its laws, the laws. */
export function formatPages(texts: readonly PeerText[], places: PagePlaces): [string, string][] {
  const { folder, home, slash, way, plainWay = way } = places;
  const shelves = groupByShelf(texts).map((group) => ({
    ...group,
    entries: group.texts.map(({ id, title }) => ({ title, href: `/laws/${id}${slash}` })),
  }));
  const links = listShelfLinks(texts, slash);
  return [
    [`${folder}${home}`, formatList('法律', links, plainWay)],
    ...shelves.map(({ shelf, entries }, index): [string, string] => [
      `${folder}shelf/s${index}.md`,
      formatList(shelf, entries, plainWay),
    ]),
    ...texts.map((text): [string, string] => [
      `${folder}laws/${text.id}.md`,
      formatText(text, way),
    ]),
  ];
}

/** The shelves of the corpus with their addresses, for the home page and for a sidebar. */
export function listShelfLinks(
  texts: readonly PeerText[],
  slash: '/' | '',
): { title: string; href: string }[] {
  return groupByShelf(texts).map(({ shelf }, index) => ({
    title: shelf,
    href: `/shelf/s${index}${slash}`,
  }));
}

function groupByShelf(texts: readonly PeerText[]): { shelf: string; texts: PeerText[] }[] {
  return [...Map.groupBy(texts, ({ shelf }) => shelf)].map(([shelf, of]) => ({ shelf, texts: of }));
}

/** A text as Markdown: 编, 章 and 节 are second-level headings, articles third-level ones with an id. */
function formatText({ title, blocks }: PeerText, way: MarkdownWay): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`## ${escapeMarkdown(block.text)}`];
    const paragraphs = block.lines.map(escapeMarkdown);
    if (block.kind === 'lines') return paragraphs;
    return [formatHeading(block.label, block.anchor, way.heading), ...paragraphs];
  });
  return formatPage(title, lines, way);
}

function formatList(
  title: string,
  entries: readonly { title: string; href: string }[],
  way: MarkdownWay,
): string {
  const lines = entries.map((entry) => `- [${escapeMarkdown(entry.title)}](${entry.href})`);
  return formatPage(title, [lines.join('\n')], way);
}

function formatPage(title: string, lines: readonly string[], way: MarkdownWay): string {
  const matter = Object.entries({ title, ...way.frontMatter });
  return [
    ['---', ...matter.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n'),
    ...(way.ownTitle ? [] : [`# ${escapeMarkdown(title)}`]),
    ...lines,
    '',
  ].join('\n\n');
}

function formatHeading(label: string, anchor: string, form: MarkdownWay['heading']): string {
  return form === 'html' ? `<h3 id="${anchor}">${label}</h3>` : `### ${label} {#${anchor}}`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Statutes hold no markup: every sign that Markdown or a template would read stays a sign. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>{}]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\\`*_[\]#|~$^:]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([+-])/, '\\$1');
}

import { linkText as linkSpans, type TextLink } from '../citation/link-text.ts';
import { escapeHtml } from '../html.ts';
import { articleIdOf, provisionAnchor } from './anchors.ts';
import { formatArticleAnchor, type ArticleId } from './article-id.ts';
import type {
  Division,
  Item,
  Provision,
  ProvisionContent,
  StatuteNode,
  TableBlock,
  TextBlock,
} from './tree.ts';

export interface RenderOptions {
  /** Level of the headings of the first divisions, 2 to 6. */
  headingLevel: number;
  /** The links in a text that stands in this 款; `here` is absent outside articles. */
  linksIn: (text: string, here: ArticleId | undefined) => TextLink[];
  /** HTML that stands beside an article (the plain note, what cites it); undefined where there is nothing. */
  noteOf: (anchor: string) => string | undefined;
}

/**
 * HTML of a stretch of an official text. The characters are those of the tree; only a full-width blank
 * is set between a number and its text, as official prints do. Notes are `<aside>`, buttons `<button>`:
 * without these two the text of the HTML is the text of the law.
 */
export function renderStatute(nodes: readonly StatuteNode[], options: RenderOptions): string {
  const used = new Set<string>();
  let tables = 0;
  const divisionId = (place: string, index: number) =>
    place === '' ? `d${index}` : `${place}-${index}`;
  return renderNodes(nodes, '', 0);

  function renderNodes(children: readonly StatuteNode[], place: string, depth: number): string {
    let divisions = 0;
    return children
      .map((node) => {
        switch (node.kind) {
          case 'division':
            divisions += 1;
            return renderDivision(node, divisionId(place, divisions), depth);
          case 'appendix':
            return (
              `<section class="appendix" id="x${node.number}">${heading(`x${node.number}-t`, node.title, 0)}` +
              `${node.children.map((child) => renderNode(child, `x${node.number}-`)).join('')}</section>`
            );
          default:
            return renderNode(node, '');
        }
      })
      .join('');
  }

  function renderDivision(node: Division, id: string, depth: number): string {
    const label = [node.label, node.name]
      .filter((part) => part !== '')
      .join(node.label.endsWith('、') ? '' : '\u3000');
    return `<section class="division ${node.level}">${heading(id, label, depth)}${renderNodes(node.children, id, depth + 1)}</section>`;
  }

  function heading(id: string, text: string, depth: number): string {
    const level = Math.min(options.headingLevel + depth, 6);
    return `<h${level} id="${id}">${escapeHtml(text)}</h${level}>`;
  }

  function renderNode(node: Provision | ProvisionContent | TextBlock, prefix: string): string {
    if (node.kind === 'provision') return renderProvision(node, prefix);
    if (node.kind === 'text') return renderText(node);
    return renderContent(node, undefined, prefix, '');
  }

  function renderText(node: TextBlock): string {
    if (node.role === 'repeat' || node.role === 'toc') return '';
    if (node.role === 'note') return `<p class="dated">${escapeHtml(node.text)}</p>`;
    if (node.role === 'heading') return `<p class="annex-heading">${escapeHtml(node.text)}</p>`;
    return `<p class="free">${linkText(node.text)}</p>`;
  }

  function renderProvision(node: Provision, prefix: string): string {
    const id = articleIdOf(node);
    const anchor = prefix + provisionAnchor(node);
    const idAttribute = claim(anchor);
    const number = `<a class="no" href="#${anchor}">${escapeHtml(node.label)}</a>${node.form === 'clause' ? '' : '\u3000'}`;
    const hasLead = node.content[0]?.kind === 'paragraph';
    const body = node.content
      .map((part, index) =>
        renderContent(
          part,
          prefix === '' && node.form === 'article' ? id : undefined,
          prefix,
          index === 0 && hasLead ? number : '',
        ),
      )
      .join('');
    const note = prefix === '' ? options.noteOf(anchor) : undefined;
    const button =
      prefix === '' && node.form === 'article'
        ? `<button type="button" class="cite" data-no="${node.label}">复制引用</button>`
        : '';
    return (
      `<div class="art${note === undefined ? '' : ' noted'}"${idAttribute}>` +
      `<div class="law">${hasLead ? '' : `<p>${number}</p>`}${body}${button}</div>${note ?? ''}</div>`
    );
  }

  function renderContent(
    part: ProvisionContent,
    id: ArticleId | undefined,
    prefix: string,
    lead: string,
  ): string {
    if (part.kind === 'table') return renderTable(part);
    if (part.kind === 'figure') return `<p class="figure">〔图：${escapeHtml(part.alt)}〕</p>`;
    const place = id === undefined ? undefined : { ...id, paragraph: part.number };
    const text =
      part.text === '' && lead === ''
        ? ''
        : `<p${place ? claim(prefix + formatArticleAnchor(place)) : ''}>${lead}${linkText(part.text, place)}</p>`;
    return text + renderItems(part.items, place, 1);
  }

  function renderItems(
    items: readonly Item[],
    place: ArticleId | undefined,
    depth: number,
  ): string {
    if (items.length === 0) return '';
    const rows = items.map((item) => {
      const own =
        place === undefined || depth > 2
          ? undefined
          : depth === 1
            ? { ...place, item: item.number }
            : { ...place, subitem: item.number };
      return (
        `<li${own ? claim(formatArticleAnchor(own)) : ''}><span class="mark">${escapeHtml(item.label)}</span>${linkText(item.text, own)}` +
        `${renderItems(item.items, own, depth + 1)}</li>`
      );
    });
    return `<ol class="items">${rows.join('')}</ol>`;
  }

  function renderTable(table: TableBlock): string {
    const rows = table.rows.map((row) => {
      const cells = row.map((cell) => {
        const tag = cell.header ? 'th' : 'td';
        const span =
          (cell.colspan ? ` colspan="${cell.colspan}"` : '') +
          (cell.rowspan ? ` rowspan="${cell.rowspan}"` : '');
        return `<${tag}${cell.header ? ' scope="col"' : ''}${span}>${escapeHtml(cell.text)}</${tag}>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    tables += 1;
    const label = `表格${tables}`;
    return `<section class="table" aria-label="${label}" tabindex="0"><table><tbody>${rows.join('')}</tbody></table></section>`;
  }

  function linkText(text: string, here?: ArticleId): string {
    return linkSpans(text, options.linksIn(text, here));
  }

  /** An id attribute, given out once: a number that a defective source repeats gets no second anchor. */
  function claim(anchor: string): string {
    if (used.has(anchor)) return '';
    used.add(anchor);
    return ` id="${anchor}"`;
  }
}

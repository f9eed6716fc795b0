import { evaluate } from '@mdx-js/mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { escapeHtml } from '../../../../src/lib/html.ts';

type Props = Record<string, unknown> & { children?: unknown };
type Component = (props: Props) => string;

/** A runtime that makes HTML: enough to see what a page would hold. */
function jsx(type: string | Component, { children, ...attributes }: Props): string {
  if (typeof type === 'function') return type({ children, ...attributes });
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('');
  return `<${type}${written}>${write(children)}</${type}>`;
}

/** Elements are strings that carry a mark, so that text can be told from them. */
const MADE = '\uFDD0';
const element = (type: string | Component, props: Props): string => MADE + jsx(type, props) + MADE;
const Fragment: Component = ({ children }) => write(children);

function write(children: unknown): string {
  if (Array.isArray(children)) return children.map(write).join('');
  if (children === undefined || children === null) return '';
  const text = String(children);
  return text.startsWith(MADE) ? text.replaceAll(MADE, '') : escapeHtml(text);
}

/** HTML of an MDX module, run as MDX runs it, with the site's plugins; throws where it does not compile. */
export async function renderModule(source: string): Promise<string> {
  const body = source.replace(/^---\n\n*---\n/, '');
  const { default: Content } = await evaluate(body, {
    Fragment,
    jsx: element,
    jsxs: element,
    remarkPlugins: [remarkGfm, remarkCjkFriendly, remarkCjkFriendlyGfmStrikethrough],
  });
  return String((Content as Component)({})).replaceAll(MADE, '');
}

/** What a reader of HTML sees. */
export function readWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

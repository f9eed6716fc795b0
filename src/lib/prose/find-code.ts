import type { Nodes } from 'mdast';
import { findExpressions } from './find-expressions.ts';
import { findModules } from './find-modules.ts';
import { findTags } from './find-tags.ts';
import { findRefused } from './find-refused.ts';
import { isMediaPath, isUnsafeValue } from './judge-address.ts';
import { parseProse, spanOf, type Span } from './parse-prose.ts';

/** What a refused stretch is. */
export type CodeKind = keyof typeof CURES;

/** What each kind is called, and what to write instead. */
const CURES = {
  import: { name: '程序的 import 语句', cure: '请删去这一行。' },
  export: { name: '程序的 export 语句', cure: '请删去这一行。' },
  expression: { name: '程序', cure: '花括号里只写字，不写程序；要括起来的，用（）。' },
  tag: { name: '网页标签', cure: '请删去标签，只留里面的字；小于号后面请空一格。' },
  markup: { name: '网页的注释或声明', cure: '请删去它。' },
  autolink: { name: '尖括号里的网址', cure: '请写成 [说明](https://网址)。' },
  link: {
    name: '不许用的链接',
    cure: '链接只能是 https:// 开头的网址、本站的 / 开头的网址或电话。',
  },
  image: { name: '不是本站的图片', cure: '图片请放进 public/media，写成 ![说明](/media/文件名)。' },
  definition: { name: '写在别处的链接', cure: '请把网址直接写在链接后面的括号里。' },
  footnote: { name: '脚注', cure: '请把脚注的话写进正文。' },
  address: { name: '不许用的网址', cure: '网址要以 https:// 开头。' },
} as const;

/** Code in a text: where (both 1-based), what, its words, what to do. */
export interface FoundCode {
  line: number;
  column: number;
  what: CodeKind;
  name: string;
  text: string;
  cure: string;
}

interface Hit extends Span {
  what: CodeKind;
  text?: string;
}

/** Nothing of what is refused can be written without one of these. */
const SUSPICIOUS = /[<{[&]|\b(?:import|export)\b/;

/** Everything in the body of a file that is code or loads from elsewhere; code spans and fenced blocks may hold what they like. */
export function findCode(
  markdown: string,
  { isOurs = isMediaPath }: { isOurs?: (path: string) => boolean } = {},
): FoundCode[] {
  if (!SUSPICIOUS.test(markdown)) return [];
  const { nodes, code } = parseProse(markdown);
  const hits = [
    ...findMarks(markdown, code),
    ...findRefused(nodes, isOurs),
    ...nodes.flatMap((node) => findDecoded(node, markdown)),
  ];
  return place(markdown, hits);
}

/** The same in one value of a form, which is shown as it stands: no code spans, and an address must be https. */
export function findCodeInValue(value: string): FoundCode[] {
  const hits: Hit[] = isUnsafeValue(value)
    ? [{ start: 0, end: value.length, what: 'address' }]
    : [];
  if (SUSPICIOUS.test(value)) {
    const { nodes } = parseProse(value);
    hits.push(...findMarks(value), ...findRefused(nodes, isMediaPath));
    hits.push(...nodes.flatMap((node) => findDecoded(node, value)));
  }
  return place(value, hits);
}

function findMarks(text: string, skipped: readonly Span[] = []): Hit[] {
  return [
    ...findTags(text, skipped),
    ...findModules(text, skipped),
    ...findExpressions(text, skipped).map((span): Hit => ({ ...span, what: 'expression' })),
  ];
}

/** What stands in a text only once its escapes are resolved: `&lt;script&gt;`. */
function findDecoded(node: Nodes, markdown: string): Hit[] {
  if (node.type !== 'text') return [];
  const { start, end } = spanOf(node);
  if (node.value === markdown.slice(start, end)) return [];
  return findMarks(node.value).map(({ what, ...span }) => ({
    start,
    end,
    what,
    text: node.value.slice(span.start, span.end),
  }));
}

/** Hits in order with their lines; one within another is left out. */
function place(source: string, hits: readonly Hit[]): FoundCode[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.flatMap(({ start, end, what, text = source.slice(start, end) }): FoundCode[] => {
    if (start < reached) return [];
    reached = Math.max(reached, end);
    const before = source.slice(0, start).split('\n');
    const short = text.replace(/\s+/g, ' ').trim();
    return [
      {
        line: before.length,
        column: before.at(-1)!.length + 1,
        what,
        text: short.length > 40 ? `${short.slice(0, 40)}…` : short,
        ...CURES[what],
      },
    ];
  });
}

import type { Problem } from '../lib/problem.ts';
import { parseArticleAnchor } from '../lib/statute/article-id.ts';
import { listAnchors } from '../lib/statute/anchors.ts';
import type { Check, CheckContext } from './context.ts';
import { isUnread } from './names.ts';

/** Links inside the site lead somewhere, and pictures have words; in the body of every guide, case, day and lecture. */
export const checkBodyLinks: Check = (context) =>
  [...context.guides, ...context.cases, ...context.days, ...context.lectures].flatMap(
    ({ file, body, bodyLine }) =>
      body.split('\n').flatMap((text, index): Problem[] => {
        const place = { severity: 'error' as const, file, line: bodyLine + index };
        const pictures = [...text.matchAll(/!\[\s*\]\(([^)]*)\)/g)].map(([, source]) => ({
          kind: 'image-no-alternative',
          ...place,
          message: `图片 ${source} 没有文字说明，看不见图的人不知道画的是什么。`,
          cure: '请在方括号里写一句话，说清图上有什么。',
        }));
        const links = [...text.matchAll(/(?<!!)\[[^\]]*\]\((\/[^)\s]*)\)/g)].flatMap(
          ([, href = '']) => {
            const dead = findDead(href, context) ?? findDeadEntry(href, context);
            return dead === undefined
              ? []
              : [
                  {
                    kind: 'link-dead',
                    ...place,
                    message: `链接 ${href} 没有去处：${dead}。`,
                    cure: '请核对网址。',
                  },
                ];
          },
        );
        return [...pictures, ...links];
      }),
  );

/** Folders of content whose entries have a page below an address of the site. */
const ENTRY_PAGES = {
  topics: 'topics',
  cases: 'cases',
  days: 'days',
  services: 'services',
  quizzes: 'quizzes',
  paths: 'paths',
  lectures: 'lectures',
  c: 'communities',
} as const;

/** Pages below those addresses that are no entries. */
const OTHER_PAGES = new Set(['quizzes/contest', 'lectures/years', 'lectures/topics']);

/** Why a link to an entry leads nowhere; undefined where it leads somewhere or to another kind of page. */
function findDeadEntry(href: string, context: CheckContext): string | undefined {
  const [, page = '', slug = ''] = /^\/([a-z]+)\/([a-z0-9-]+)(?:\/|$)/.exec(href) ?? [];
  if (!isEntryPage(page) || OTHER_PAGES.has(`${page}/${slug}`)) return undefined;
  const folder = ENTRY_PAGES[page];
  const isThere = context[folder].some((entry) => entry.slug === slug);
  return isThere || isUnread(folder, slug, context)
    ? undefined
    : `content/${folder} 里没有“${slug}”`;
}

const isEntryPage = (page: string): page is keyof typeof ENTRY_PAGES => page in ENTRY_PAGES;

/** Why a link into the library leads nowhere; undefined where it leads somewhere or is not ours to judge. */
function findDead(href: string, context: CheckContext): string | undefined {
  const match = /^\/laws\/([^/#]+)\/(?:[^#]*)(?:#(.+))?$/.exec(href);
  if (!match) return undefined;
  const [, slug = '', anchor] = match;
  if (!context.laws.has(slug) && !context.guides.some((guide) => guide.slug === slug)) {
    return context.laws.size === 0 && context.register.some((law) => law.slug === slug)
      ? undefined
      : `没有网址名为“${slug}”的法律`;
  }
  const statute = context.open(slug);
  if (!statute || anchor === undefined || !parseArticleAnchor(anchor)) return undefined;
  return listAnchors(statute.children).has(anchor) ? undefined : `那部法律没有 #${anchor}`;
}

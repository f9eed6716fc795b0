import { getCollection } from 'astro:content';
import { findCitations } from '../lib/citation/find-citations.ts';
import { articleOnly, formatArticleAnchor, type ArticleId } from '../lib/statute/article-id.ts';
import { articleIdOf } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import type { Item, Provision } from '../lib/statute/tree.ts';
import { caseHref, topicHref } from '../lib/url.ts';
import { STRINGS } from '../strings.ts';
import { citationsIn, loadLawNames } from './citations.ts';
import { listLaws, type Law } from './laws.ts';
import { hrefOfLecture, loadLectures } from './lectures.ts';
import { answerAnchor } from '../lib/topic/anchors.ts';
import { openStatute } from './statute-pages.ts';

/** Something that cites an article. */
export interface Backlink {
  /** 《反家庭暴力法》第二十三条, or the name of a guide. */
  label: string;
  href: string;
}

/** A range this long or longer (第一条至第一百条) names a part of a law, not its articles. */
const LONGEST_RANGE = 30;

let index: Promise<Map<string, Backlink[]>> | undefined;

/** What cites an article, by `slug#a5`: questions of topics, cases and lectures first, then guides and articles, law after law. */
export function loadBacklinks(): Promise<Map<string, Backlink[]>> {
  index ??= collectBacklinks();
  return index;
}

async function collectBacklinks(): Promise<Map<string, Backlink[]>> {
  const known = await loadLawNames();
  const backlinks = new Map<string, Backlink[]>();
  const add = (key: string, link: Backlink) => {
    const list = backlinks.get(key) ?? [];
    if (!list.some(({ href }) => href === link.href)) backlinks.set(key, [...list, link]);
  };
  for (const [cites, link] of [
    ...(await listTopicCites()),
    ...(await listCaseCites()),
    ...(await listLectureCites()),
  ])
    for (const { slug, id } of cites.flatMap((cite) => findCitations(cite, { names: known })))
      if (slug !== undefined) add(`${slug}#${formatArticleAnchor(articleOnly(id))}`, link);
  for (const law of await listLaws()) {
    if (law.repealed) continue;
    for (const [place, text, link] of listTexts(law)) {
      for (const { slug, id, through } of citationsIn(text, { law, here: place }, known)) {
        if (slug === undefined || (slug === law.slug && id.article === place?.article)) continue;
        for (const anchor of expandRange(id, through)) add(`${slug}#${anchor}`, link);
      }
    }
  }
  return backlinks;
}

/** The questions of topics with the articles that answer them. */
async function listTopicCites(): Promise<[string[], Backlink][]> {
  const topics = await getCollection('topics');
  return topics.flatMap(({ id, data }) =>
    data.questions.map(({ ask, cites }, index): [string[], Backlink] => [
      cites,
      { label: `${data.name}：${ask}`, href: topicHref(id, answerAnchor(index)) },
    ]),
  );
}

async function listCaseCites(): Promise<[string[], Backlink][]> {
  const cases = await getCollection('cases');
  return cases.map(({ id, data }): [string[], Backlink] => [
    data.cites,
    { label: `${STRINGS.cases.title}：${data.title}`, href: caseHref(id) },
  ]);
}

async function listLectureCites(): Promise<[string[], Backlink][]> {
  const lectures = await loadLectures();
  return lectures.map((lecture): [string[], Backlink] => [
    lecture.data.points.flatMap(({ cites }) => cites),
    { label: `${STRINGS.lectures.title}：${lecture.data.title}`, href: hrefOfLecture(lecture) },
  ]);
}

/** Every text of a law that may cite, with its place and how it is named: its guides, then the articles. */
function* listTexts(law: Law): Generator<[ArticleId | undefined, string, Backlink]> {
  if (law.guide?.body)
    yield [undefined, law.guide.body, { label: `《${law.shortTitle}》导读`, href: law.href }];
  for (const { label, name, href, guide } of law.parts)
    if (guide.body)
      yield [undefined, guide.body, { label: `《${law.shortTitle}》${label}${name}导读`, href }];
  if (!law.statute) return;
  const open = openStatute(law.slug, law.statute.data.shown.digest);
  for (const provision of listProvisions(open.statute.children)) {
    if (provision.form === 'clause') continue;
    const id = articleIdOf(provision);
    const link = {
      label: `《${law.shortTitle}》${provision.label}`,
      href: open.hrefOf(formatArticleAnchor(id)),
    };
    for (const [paragraph, text] of listParagraphs(provision))
      yield [{ ...id, paragraph }, text, link];
  }
}

function* listParagraphs(provision: Provision): Generator<[number, string]> {
  for (const part of provision.content) {
    if (part.kind !== 'paragraph') continue;
    if (/[条款]/.test(part.text)) yield [part.number, part.text];
    for (const text of itemTexts(part.items)) if (/[条款]/.test(text)) yield [part.number, text];
  }
}

function* itemTexts(items: readonly Item[]): Generator<string> {
  for (const item of items) {
    yield item.text;
    yield* itemTexts(item.items);
  }
}

function expandRange(id: ArticleId, through: ArticleId | undefined): string[] {
  const anchor = (article: number, suffix?: number) =>
    formatArticleAnchor(suffix === undefined ? { article } : { article, suffix });
  if (!through || through.article <= id.article || through.article - id.article >= LONGEST_RANGE)
    return [anchor(id.article, id.suffix)];
  return Array.from({ length: through.article - id.article + 1 }, (_, step) =>
    anchor(id.article + step),
  );
}

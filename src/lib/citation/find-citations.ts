import { articleOnly, type ArticleId } from '../statute/article-id.ts';
import { NUMERAL_CHARACTERS } from '../statute/numeral.ts';
import type { LawNames } from './law-names.ts';
import { articleOf, findPlaces, type Place } from './places.ts';
import { findRelativePlaces, readRelativeBefore } from './relative-places.ts';

/** Where a text stands, for references that lean on it. */
export interface CitationContext {
  names: LawNames;
  /** Slug of the law that 本法 and unnamed articles mean; absent in a text that belongs to no law. */
  self?: string | undefined;
  /** Article and 款 in which the text stands, for 前款 and 第二款. */
  here?: ArticleId | undefined;
  /** Articles of the law around it, for 前条: the one before, the one before that, and so on. */
  before?: readonly ArticleId[] | undefined;
}

/** One place cited in a text: `[start, end)` in UTF-16 units of the text. */
export interface Citation {
  start: number;
  end: number;
  /** Slug of the law; undefined where the name is not known. */
  slug: string | undefined;
  id: ArticleId;
  /** Last place of a range (第十条至第十五条, 第一项至第三项) that begins here. */
  through?: ArticleId;
}

const JOINT = /^(?:、|，|和|或者?|以及|及其?|与|；|并|、?以及)?(?:《　*》)?$/;
const RANGE = /^(?:至|到|—|－|-)$/;
const SELF =
  /(?<!基)本(?:法典|法|条例|规定|办法|解释|决定|规则|细则|实施条例|实施办法|准则|纲要|守则|安排|批复|意见|通知)(?:的)?$/;
const SAME = /(?:该|同)(?:法典|法|条例|规定|办法|解释|决定|规则)$/;
const QUOTED = /《([^《》]+)》(?:[（(][^（）()]{1,40}[）)])?(?:中|的)?$/;
/** A name of law, known or not, stands right before: an unnamed article then is not the law's own. */
const SOME_LAW =
  /(?:法典?|条例|规定|办法|解释|决定|规则|细则|章程|公约|协定|议定书|宪法|准则|议事规则|修正案)(?:[（(][^（）()]*[）)])?(?:的)?$/;

/**
 * All places that a text cites, each with its law. A list keeps the law it began with; an unnamed
 * article means the law that the text belongs to, unless some other law is named right before it.
 */
export function findCitations(text: string, context: CitationContext): Citation[] {
  const found: Citation[] = [];
  let lastNamed: string | undefined;
  let previous: { place: Place; slug: string | undefined; id: ArticleId } | undefined;
  for (const place of findPlaces(text)) {
    if (opensArticle(text, place)) continue;
    const between = text.slice(previous?.place.end, place.start);
    const isJoined = previous !== undefined && (JOINT.test(between) || RANGE.test(between));
    const head = text.slice(Math.max(0, place.start - 80), place.start);
    const law = isJoined
      ? { slug: previous!.slug, named: false, from: place.start, base: previous!.id }
      : (leanOnSentence(place, previous, between, context) ??
        findLaw(head, place, context, lastNamed));
    if (place.bare && !isJoined && !law.named) continue;
    const id = completeId(place, law.base);
    if (!id) continue;
    if (law.named) lastNamed = law.slug;
    const citation: Citation = { start: law.from, end: place.end, slug: law.slug, id };
    const opening = found.at(-1);
    if (isJoined && RANGE.test(between) && opening) opening.through = id;
    found.push(citation);
    previous = { place, slug: law.slug, id };
  }
  const relative = findRelativePlaces(text, context).filter(
    ({ start }) => !found.some((citation) => start >= citation.start && start < citation.end),
  );
  return [...found, ...relative].sort((a, b) => a.start - b.start);
}

/** The number of an article quoted whole (“第三条　…) or run into the text before: it cites nothing. */
function opensArticle(text: string, { start, end }: Place): boolean {
  return /[\s\u3000]/.test(text[end] ?? '') && /(?:^|[“"。；：:]\s*)$/.test(text.slice(0, start));
}

/** Outside articles a 第二款 means the article that its sentence named before. */
function leanOnSentence(
  place: Place,
  previous: { slug: string | undefined; id: ArticleId } | undefined,
  between: string,
  { here }: CitationContext,
): FoundLaw | undefined {
  if (!previous || here || place.article !== undefined || /[。！？]/.test(between))
    return undefined;
  return { slug: previous.slug, named: false, from: place.start, base: previous.id };
}

interface FoundLaw {
  slug: string | undefined;
  /** A name stands before the place. */
  named: boolean;
  /** Where the citation begins: with the name, or with the place. */
  from: number;
  /** Where the parts that the place leaves out are found: the article around it, 前款, the place before. */
  base?: ArticleId | undefined;
}

/** 《…条例》第二章第七条: the chapter says nothing that the article does not. */
const CHAPTER = new RegExp(`(?:第[${NUMERAL_CHARACTERS}]+[编章节])+(?:的)?$`);

/** The law that a place means, by what stands right before it. */
function findLaw(
  text: string,
  place: Place,
  context: CitationContext,
  lastNamed: string | undefined,
): FoundLaw {
  const head = text.replace(CHAPTER, '');
  const at = (length: number) => place.start - (text.length - head.length) - length;
  const relative = place.article === undefined ? readRelativeBefore(text, context) : undefined;
  if (relative)
    return {
      slug: context.self,
      named: false,
      from: place.start - relative.length,
      base: relative.id,
    };
  const quoted = QUOTED.exec(head);
  if (quoted)
    return {
      slug: context.names.findQuoted(quoted[1]!),
      named: true,
      from: at(quoted[0].length),
    };
  const self = SELF.exec(head);
  if (self)
    return { slug: context.self, named: true, from: at(self[0].length), base: context.here };
  const ending = context.names.findEnding(head.replace(/的$/, ''));
  if (ending)
    return {
      slug: ending.slug,
      named: true,
      from: at(ending.name.length + (head.endsWith('的') ? 1 : 0)),
    };
  const same = SAME.exec(head);
  if (same) return { slug: lastNamed, named: true, from: at(same[0].length) };
  if (SOME_LAW.test(head)) return { slug: undefined, named: true, from: place.start };
  const isHere = place.article === undefined && /本[条款项]$/.test(text);
  return {
    slug: context.self,
    named: false,
    from: place.start - (isHere ? 2 : 0),
    base: context.here,
  };
}

/** Fills in what a place leaves out from the place that it leans on. */
function completeId(place: Place, base: ArticleId | undefined): ArticleId | undefined {
  if (place.article !== undefined || !base) return articleOf(place);
  const { paragraph } = base;
  return articleOf({
    ...articleOnly(base),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...place,
  });
}

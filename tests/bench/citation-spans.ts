/**
 * What this bench counts as a citation, written without a look at the resolver. A reader would follow
 * each of these to a place of a law:
 *
 * - 第…条, with 之一, and with the 款 and 项 that stand right behind it: one span;
 * - each further member of a list behind it (第十九、二十条 are two), and each end of a range;
 * - 第…款 or 第…项 that stands by itself, with 本条, 前条, 前款 or 本款 before it or with nothing;
 * - 前款, 前条, 前项, with a number (前两款) one span, not 前款 that a 第…项 makes more exact.
 *
 * 章, 节 and 编 are not counted; nor are numbers inside 《》, counts (三条长椅) and 本条 by itself.
 * Spans that only 、, 和, 或, 至 and the like keep apart are one cluster.
 */
export interface Span {
  start: number;
  end: number;
}

export type Kind = 'own' | 'named' | 'relative' | 'unknown';

export interface Cluster extends Span {
  kind: Kind;
  spans: Span[];
  /** What makes it worth a place in the sample. */
  features: Feature[];
}

export const FEATURES = [
  'inside', // the name ends like another, shorter name
  'suffix', // 之一
  'range', // 至
  'relativePart', // 前款第三项
  'previous', // 前款, 前条
  'part', // 第二款, 第三项 alone
  'unknown', // a law that the library does not have
  'bareName', // a name without 《》
  'list',
  'quoted', // 《》
  'self', // 本法, 本条例
  'plain', // 第三条 alone
] as const;
export type Feature = (typeof FEATURES)[number];

const NUMBER = '[零〇○一二两三四五六七八九十百千0-9０-９]+';
const BRACKETED = `(?:${NUMBER}|[（(]${NUMBER}[）)])`;
const PART = `(?:第${BRACKETED}(?:款|项))`;
const ARTICLE = `第?${NUMBER}条(?:之${NUMBER}(?!${NUMBER}|[日月年个]))?`;
const PLACE = new RegExp(
  [
    `(?:[前上][一二两三四五六七八九十]?|本|该)(?:条|款|项)${PART}+`,
    `[前上][一二两三四五六七八九十]?(?:款(?!项)|条(?!件|例|约|款)|项(?!目))`,
    `(?:第${BRACKETED}(?:[、，]${BRACKETED})*[、，])?${ARTICLE}(?:第?${BRACKETED}(?:款|项)(?:[、，]${BRACKETED}(?:款|项))*)*`,
    `(?:第${BRACKETED}(?:[、，]${BRACKETED})*[、，])?${PART}+`,
    `第${BRACKETED}(?:[、，]${BRACKETED})+(?:条|款|项)${PART}*`,
  ].join('|'),
  'gu',
);
const GLUE = /^(?:、|，|和|或|或者|以及|及|及其|与|至|到|－|—|-|、?以及|，?并|；)$/;
const NAME =
  /《([^《》]+)》(?:[（(][^（）()]{1,40}[）)])?(?:中|的)?$|((?:\p{Script=Han}|、){2,40}?(?:法|法典|条例|规定|办法|解释|规则|细则|决定|宪法|公约|章程|修正案))(?:的)?$/u;
const OWN =
  /(?<!基)(?:本|该|同)(?:法典?|[\p{Script=Han}]{0,2}(?:条例|规定|办法|解释|决定|规则|细则|准则|意见|通知|批复|纲要|安排))(?:的)?$/u;

/** Words after which a name begins; behind any other word it may be the tail of a longer one. */
const BOUNDARY =
  /(?:[依按参]照|[依根]据|违反|适用|符合|属于|构成|触犯|犯|和|与|及|、|由|在|将|对|有|为|是|以)$/;

/** All clusters of a text. `isKnown` tells whether a name is that of a law of the library. */
export function findClusters(text: string, isKnown: (name: string) => boolean): Cluster[] {
  const masked = text.replace(/《[^《》]*》/g, (name) => `《${'　'.repeat(name.length - 2)}》`);
  const clusters: Cluster[] = [];
  for (const match of masked.matchAll(PLACE)) {
    const spans = splitMembers(match[0], match.index);
    const end = match.index + match[0].length;
    const last = clusters.at(-1);
    const head = text.slice(0, match.index);
    if (last && GLUE.test(masked.slice(last.end, match.index))) {
      if (/[至到－—-]$/.test(head) && !last.features.includes('range')) last.features.push('range');
      last.spans.push(...spans);
      last.end = end;
    } else {
      const isRelative = /^[前上]/.test(match[0]);
      const law = isRelative ? NO_LAW : readLaw(head, isKnown);
      const isPlace = match[0].startsWith('第') || /^[前上本该]/.test(match[0]);
      if (!isPlace && law.feature !== 'quoted' && law.feature !== 'bareName') continue;
      clusters.push({
        start: match.index,
        end,
        kind: isRelative ? 'relative' : law.kind,
        spans,
        features: [law.feature, ...(law.isInside ? ['inside' as const] : [])],
      });
    }
  }
  return clusters.map((cluster) => addFeatures(cluster, text));
}

function addFeatures(cluster: Cluster, text: string): Cluster {
  const words = text.slice(cluster.start, cluster.end);
  const { spans, features } = cluster;
  if (spans.length > 1) features.push('list');
  if (words.includes('条之')) features.push('suffix');
  if (/^[前上].?[款条]第/.test(words)) features.push('relativePart');
  else if (/^[前上]/.test(words)) features.push('previous');
  else if (!words.includes('条')) features.push('part');
  return cluster;
}

/** Each member of a list of numbers is a span of its own; the parts behind the last belong to it. */
function splitMembers(words: string, at: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const comma of words.matchAll(/[、，]/g)) {
    spans.push({ start: at + from, end: at + comma.index });
    from = comma.index + 1;
  }
  return [...spans, { start: at + from, end: at + words.length }];
}

interface LawBefore {
  kind: Kind;
  feature: Feature;
  isInside: boolean;
}

const NO_LAW: LawBefore = { kind: 'own', feature: 'plain', isInside: false };

/** What the words right before a place say about its law. */
function readLaw(head: string, isKnown: (name: string) => boolean): LawBefore {
  if (OWN.test(head)) return { kind: 'own', feature: 'self', isInside: false };
  const [, quoted, bare] = NAME.exec(head.slice(-80)) ?? [];
  if (quoted !== undefined)
    return {
      kind: isKnown(quoted) ? 'named' : 'unknown',
      feature: isKnown(quoted) ? 'quoted' : 'unknown',
      isInside: false,
    };
  if (bare === undefined) return NO_LAW;
  const tails = [...bare].map((_, index) => bare.slice(index)).filter(isKnown);
  const [longest] = tails;
  if (longest === undefined) return { kind: 'unknown', feature: 'unknown', isInside: false };
  const before = bare.slice(0, -longest.length);
  return {
    kind: 'named',
    feature: 'bareName',
    isInside: before !== '' && !BOUNDARY.test(before),
  };
}

import { AUDIENCES, TOPICS } from '../../schemas/vocabulary.ts';

/** What `count` can count, with the unit in which it is told. */
export const COUNTABLES = {
  lectures: '讲',
  attendance: '人次',
  speakers: '人',
  questions: '问',
  audiences: '类',
  topics: '个',
  'themed-days': '个',
  cases: '个',
  guides: '部',
  quizzes: '套',
  services: '处',
  paths: '条',
  posters: '张',
  prints: '份',
  tallies: '次',
} as const;
export type Countable = keyof typeof COUNTABLES;

/** Kinds of entries that `listed` can look for. */
const LISTED = ['service', 'law', 'path', 'day', 'quiz', 'case', 'topic'] as const;
export type ListedKind = (typeof LISTED)[number];

/** What `share` can compare, in percent. */
const SHARES = ['reports', 'reviewed', 'satisfied'] as const;
export type Share = (typeof SHARES)[number];

/** When an item of a standard is met. */
export type Rule =
  /** Something held in every month, in every quarter: `monthly: activity`, `quarterly: lecture >= 2`. */
  | { form: 'monthly' | 'quarterly'; least: number }
  /** A themed day was kept: `themed-day: guoji-jindu-ri`. */
  | { form: 'themed-day'; slug: string }
  /** So many in the year, or shown on the site: `count: cases >= 12`. */
  | { form: 'count'; what: Countable; least: number }
  /** An entry is shown: `listed: service 12348`. */
  | { form: 'listed'; kind: ListedKind; slug: string }
  /** So many lectures for an audience, on a topic, on a law: `audience: 老人 >= 2`. */
  | { form: 'audience' | 'topic' | 'law'; name: string; least: number }
  /** So many people whose role holds these words, or whose duty it is: `people: 法律顾问`. */
  | { form: 'people'; name: string; least: number }
  /** So many of a hundred: `share: reports >= 100%`. */
  | { form: 'share'; what: Share; least: number }
  /** Only people can judge it; no machine scores it. */
  | { form: 'human' };

export type ParsedRule = { rule: Rule } | { error: string };

const SHAPE = /^([a-z-]+)(?::\s*(.+?))?(?:\s*>=\s*(\d+)(%)?)?$/u;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads a rule; what is none says why, in Chinese. */
export function parseRule(text: string): ParsedRule {
  const [, form = '', subject = '', number, percent] = SHAPE.exec(text.trim()) ?? [];
  const least = number === undefined ? 1 : Number(number);
  if (least < 1) return { error: '>= 后面的数至少是1' };
  if ((percent !== undefined) !== (form === 'share'))
    return { error: form === 'share' ? 'share 要写百分数，例如 >= 90%' : '只有 share 写百分号' };
  switch (form) {
    case 'human':
      return subject === '' ? { rule: { form } } : { error: 'human 后面什么也不写' };
    case 'monthly':
      return subject === 'activity'
        ? { rule: { form, least } }
        : { error: '要写 monthly: activity' };
    case 'quarterly':
      return subject === 'lecture'
        ? { rule: { form, least } }
        : { error: '要写 quarterly: lecture' };
    case 'themed-day':
      return SLUG.test(subject)
        ? { rule: { form, slug: subject } }
        : { error: '要写主题日的文件名，例如 themed-day: guoji-jindu-ri' };
    case 'count':
      return choose(subject, Object.keys(COUNTABLES) as Countable[], (what) => ({
        form,
        what,
        least,
      }));
    case 'share':
      return least > 100
        ? { error: '百分数最多是100%' }
        : choose(subject, SHARES, (what) => ({ form, what, least }));
    case 'listed':
      return parseListed(subject);
    case 'audience':
      return choose(subject, AUDIENCES, (name) => ({ form, name, least }));
    case 'topic':
      return choose(subject, TOPICS, (name) => ({ form, name, least }));
    case 'law':
      return SLUG.test(subject)
        ? { rule: { form, name: subject, least } }
        : { error: '要写法律的短名，例如 law: xianfa' };
    case 'people':
      return subject.length >= 2
        ? { rule: { form, name: subject, least } }
        : { error: '要写身份，例如 people: 法律顾问' };
    default:
      return { error: `不认识“${text}”这样的规则` };
  }
}

/** A rule as a file says it; `parseRule` reads it again. */
export function formatRule(rule: Rule): string {
  switch (rule.form) {
    case 'human':
      return 'human';
    case 'monthly':
    case 'quarterly':
      return `${rule.form}: ${rule.form === 'monthly' ? 'activity' : 'lecture'} >= ${rule.least}`;
    case 'themed-day':
      return `themed-day: ${rule.slug}`;
    case 'listed':
      return `listed: ${rule.kind} ${rule.slug}`;
    case 'count':
      return `count: ${rule.what} >= ${rule.least}`;
    case 'share':
      return `share: ${rule.what} >= ${rule.least}%`;
    default:
      return `${rule.form}: ${rule.name} >= ${rule.least}`;
  }
}

function parseListed(subject: string): ParsedRule {
  const [kind = '', slug = '', ...more] = subject.split(/\s+/);
  if (!SLUG.test(slug) || more.length > 0)
    return { error: '要写种类和文件名，例如 listed: service 12348' };
  return choose(kind, LISTED, (known) => ({ form: 'listed', kind: known, slug }));
}

function choose<T extends string>(
  name: string,
  known: readonly T[],
  make: (name: T) => Rule,
): ParsedRule {
  const found = known.find((one) => one === name);
  return found === undefined
    ? { error: `不认识“${name}”，可以写：${known.join('、')}` }
    : { rule: make(found) };
}

import { formatDay } from '../lib/calendar/day.ts';
import { readHistory } from '../lib/statute/history.ts';
import type { DatedVersion, VersionStatus } from '../lib/law/timeline.ts';
import { versionHref } from '../lib/url.ts';
import { OFFICIAL_DATABASE } from '../site.ts';
import { STRINGS } from '../strings.ts';
import { formatArticleId, parseArticleAnchor } from '../lib/statute/article-id.ts';
import { listChangedArticles } from './amber.ts';
import { readGuidePlace } from '../loaders/guide-files.ts';
import { loadLaws, type Law } from './laws.ts';

/** Changed articles named in a notice; the rest are counted. */
const MOST_NAMED = 5;

export interface Fact {
  label: string;
  value: string;
  /** The value is not verified and says so. */
  uncertain?: boolean;
}

export interface Notice {
  kind: 'dated' | 'changing' | 'incomplete' | 'outdated';
  /** Of a dated notice: the status of the version under which it is shown, worked out on the reader's day. */
  status?: VersionStatus;
  text: string;
  link?: { href: string; text: string };
}

/** What a reader may want to know of a law before reading it. Dates come from the register, not from the last article. */
export function listFacts(law: Law): Fact[] {
  const events = law.statute ? readEventDates(law.statute) : {};
  const { guide, register, statute } = law;
  const isLikely = register !== undefined && register.confidence !== 'verified';
  const fact = (label: string, value: string | undefined, doubt = false): Fact[] =>
    value === undefined ? [] : [{ label, value, ...(doubt ? { uncertain: true } : {}) }];
  const day = (value: string | undefined) => (value === undefined ? undefined : formatDay(value));
  return [
    ...fact('种类', law.level),
    ...fact('制定机关', guide?.data.issuer ?? register?.issuer ?? statute?.data.issuer),
    ...fact(
      '通过',
      day(register?.passed ?? guide?.data.passed ?? events.passed),
      isLikely && register.passed !== events.passed,
    ),
    ...fact(
      '最近修改',
      day(register?.amended ?? guide?.data.amended ?? events.amended),
      isLikely && register.amended !== events.amended,
    ),
    ...fact('这份文本施行', day(law.version.effectiveFrom), !law.version.certain),
    ...fact('条数', law.articles > 0 ? STRINGS.law.articles(law.articles) : undefined),
  ];
}

function readEventDates({ data }: NonNullable<Law['statute']>): {
  passed?: string;
  amended?: string;
} {
  const children = data.notes.map((text) => ({
    kind: 'text' as const,
    role: 'note' as const,
    text,
    source: { file: '', line: 0 },
  }));
  const events = readHistory({ title: data.title, children });
  const passed = events.find(({ action }) => action === 'passed' || action === 'promulgated')?.date;
  const amended = events
    .filter(({ action }) => action === 'amended' || action === 'revised')
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return { ...(passed ? { passed } : {}), ...(amended && amended !== passed ? { amended } : {}) };
}

/** What must be said before anything else of a version: how its days stand, and where its text falls short. */
export async function listNotices(law: Law, version: DatedVersion): Promise<Notice[]> {
  const laws = await loadLaws();
  const dated = listDatedNotices(law, version, laws);
  if (version !== law.version) return dated;
  return [...dated, ...(await listChanging(law, laws)), ...listShortcomings(law)];
}

/** Of each day of a version one notice for those who read before it, or after it. */
function listDatedNotices(
  law: Law,
  version: DatedVersion,
  laws: ReadonlyMap<string, Law>,
): Notice[] {
  const { effectiveFrom, effectiveTo, endedBy, repealedBy } = version;
  const dated = (status: VersionStatus, text: string, link?: Notice['link']): Notice => ({
    kind: 'dated',
    status,
    text,
    ...(link ? { link } : {}),
  });
  const notices: Notice[] = [];
  if (effectiveFrom !== undefined)
    notices.push(dated('pending', STRINGS.notice.pending(formatDay(effectiveFrom))));
  if (effectiveTo === undefined) return notices;
  const end = formatDay(effectiveTo);
  if (endedBy === 'amended') {
    const link = newerVersionLink(law, version);
    notices.push(
      dated('amended', STRINGS.notice.amended(end), link),
      dated('current', STRINGS.notice.coming(end), link),
    );
  }
  if (endedBy === 'repealed') {
    const successor = repealedBy === undefined ? undefined : laws.get(repealedBy);
    const link = successor && {
      href: successor.href,
      text: `${STRINGS.notice.replacedBy}《${successor.shortTitle}》`,
    };
    notices.push(dated('repealed', STRINGS.notice.repealed(end), link));
  }
  return notices;
}

/** Articles that a guide of the law cites and whose wording changed since somebody compared them. */
async function listChanging(law: Law, laws: ReadonlyMap<string, Law>): Promise<Notice[]> {
  const changed = (await listChangedArticles()).filter(
    ({ file }) => readGuidePlace(file)?.law === law.slug,
  );
  // The guide of the law and that of a 编 may cite the same article.
  const names = new Set(
    changed.map(({ slug, anchor }) => nameArticle(laws.get(slug)?.shortTitle ?? slug, anchor)),
  );
  if (names.size === 0) return [];
  const named = [...names].slice(0, MOST_NAMED).join('、');
  return [{ kind: 'changing', text: STRINGS.notice.changing(named, names.size) }];
}

/** What the text that was dropped in lacks. */
function listShortcomings(law: Law): Notice[] {
  const { expectedArticles, missesAmendment } = law.statute?.data ?? {};
  const { incomplete, outdated } = STRINGS.notice;
  const link = officialLink(law);
  const notices: Notice[] = [];
  if (expectedArticles !== undefined)
    notices.push({ kind: 'incomplete', text: incomplete(law.articles, expectedArticles), link });
  if (missesAmendment !== undefined)
    notices.push({ kind: 'outdated', text: outdated(formatDay(missesAmendment)), link });
  return notices;
}

function newerVersionLink(law: Law, version: DatedVersion): Notice['link'] {
  const newer = law.timeline[law.timeline.indexOf(version) - 1];
  const hasText = law.statute?.data.versions.some(({ date }) => date === newer?.promulgated);
  return hasText && newer?.promulgated
    ? { href: versionHref(law.slug, newer.promulgated), text: STRINGS.notice.seeNew }
    : undefined;
}

/** The link to where the official text is published. */
export function officialLink(law: Law): { href: string; text: string } {
  return { href: law.guide?.data.officialText ?? OFFICIAL_DATABASE, text: STRINGS.law.official };
}

/** 《民法典》第一千二百五十四条 of a law's short title and an anchor. */
export function nameArticle(shortTitle: string, anchor: string): string {
  const id = parseArticleAnchor(anchor);
  return `《${shortTitle}》${id ? formatArticleId(id) : anchor}`;
}

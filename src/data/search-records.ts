import { lawHref } from '../lib/url.ts';
import { nameLearned } from '../lib/search/learned.ts';
import type { Shelf } from '../lib/search/rank.ts';
import { provisionAnchor } from '../lib/statute/anchors.ts';
import { listAppendixProvisions, listPlacedProvisions } from '../lib/statute/outline.ts';
import { listTexts, textOfProvision } from '../lib/statute/statute-text.ts';
import { formatTitleKey } from '../lib/statute/title.ts';
import type { Appendix } from '../lib/statute/tree.ts';
import { readLearnedQuestions } from '../loaders/learned-questions.ts';
import { listLaws, type Law } from './laws.ts';
import { listGuideposts, listTopicAsks } from './guideposts.ts';
import type { NoteView } from './guides.ts';
import { noteHref, openStatute, type OpenStatute } from './statute-pages.ts';

/** What search can find. */
export type RecordKind =
  | 'note'
  | 'article'
  | 'guide'
  | 'answer'
  | 'topic'
  | 'service'
  | 'case'
  | 'quiz'
  | 'day'
  | 'lecture'
  | 'term'
  | 'procedure'
  | 'errand'
  | 'community'
  | 'covenant'
  | 'notice';

/** One thing that search can find. */
export interface SearchRecord {
  /** Key of the law and label, 民法典第一千二百五十四条; empty for what is no article. */
  name: string;
  kind: RecordKind;
  href: string;
  /** 《民法典》第一千二百五十四条　高空抛物. */
  title: string;
  /** Our words: the note, or the sentence about the law. */
  plain: string;
  /** The wording of the article; empty where the full text is not here. */
  text: string;
  /** Names of the 编, 章 and 节 around the article, a line each. */
  around: string;
  /** What it is also found by: questions, aliases. */
  also: string;
  /** A situation that shows it. */
  example: string;
  /** Words of questions that this article answered, with how often. */
  asked: [string, number][];
  /** Law that the record belongs to, and what is known of it. */
  law: string;
  shelf: Omit<Shelf, 'first'>;
}

/** How much a law counts before a word is asked, for each doubling and a half of the questions it answers. */
const PRIOR = 3;
/** A law that the register names is met by residents: it counts as if it had answered so many questions in 400. */
const REGISTERED = 8;

export type Place = Pick<SearchRecord, 'law' | 'shelf'>;

/** Every record of the site: law after law, then the guideposts. */
export async function* listSearchRecords(): AsyncGenerator<SearchRecord> {
  const [learned, asks] = [readLearnedQuestions(), await listTopicAsks()];
  for (const law of await listLaws()) {
    const place = { law: law.slug, shelf: shelve(law, learned.laws) };
    if (law.guide) {
      yield {
        ...blank(place),
        kind: 'guide',
        href: law.href,
        title: `《${law.shortTitle}》`,
        plain: law.summary ?? '',
        also: [law.title, ...law.aliases].join(' '),
      };
    }
    // An article of a later version may say something else than what was asked for.
    const same = (law.version.promulgated ?? '') <= learned.asOf;
    yield* listLawRecords(law, place, same ? learned.articles : new Map(), asks);
  }
  yield* listGuideposts();
}

function* listLawRecords(
  law: Law,
  place: Place,
  asked: ReadonlyMap<string, [string, number][]>,
  asks: ReadonlyMap<string, string[]>,
): Generator<SearchRecord> {
  const asksOf = (note: NoteView) => [
    ...note.asks,
    ...(asks.get(`${law.slug}#${note.anchor}`) ?? []),
  ];
  const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
  const notes = new Map(law.notes.map((note) => [note.anchor, note]));
  const key = formatTitleKey(law.title);
  const provisions = open ? listPlacedProvisions(open.statute.children) : [];
  for (const { provision, around } of provisions) {
    const anchor = provisionAnchor(provision);
    const note = law.notesFit ? notes.get(anchor) : undefined;
    if (note) notes.delete(anchor);
    yield {
      ...blank(place),
      name: `${key}${provision.label}`,
      kind: note ? 'note' : 'article',
      href:
        provision.form === 'clause' ? lawHref(law.slug, undefined, anchor) : open!.hrefOf(anchor),
      title: `《${law.shortTitle}》${provision.label}${note ? `　${note.title}` : ''}`,
      plain: note?.plain ?? '',
      text: textOfProvision(provision.content),
      around: around.join('\n'),
      also: note ? asksOf(note).join('\n') : '',
      example: note?.example ?? '',
      asked: asked.get(`${nameLearned(key)}${provision.label}`) ?? [],
    };
  }
  for (const note of notes.values()) {
    yield {
      ...blank(place),
      name: `${key}${note.label}`,
      kind: 'note',
      href: noteHref(law, note.anchor, open),
      title: `《${law.shortTitle}》${note.label}　${note.title}`,
      plain: note.plain,
      also: asksOf(note).join('\n'),
      example: note.example ?? '',
    };
  }
  if (open) yield* listLooseRecords(law, place, open, provisions.length === 0);
}

/** Articles of appendices, and a text without articles as a whole. */
function* listLooseRecords(
  law: Law,
  place: Place,
  open: OpenStatute,
  whole: boolean,
): Generator<SearchRecord> {
  for (const { appendix, provision } of listAppendixProvisions(open.statute))
    yield {
      ...blank(place),
      href: `${appendixHref(law, open, appendix)}-${provisionAnchor(provision)}`,
      title: `《${law.shortTitle}》${appendix.title}${provision.label}`,
      text: textOfProvision(provision.content),
    };
  if (whole)
    yield {
      ...blank(place),
      href: law.href,
      title: `《${law.shortTitle}》`,
      text: listTexts(open.statute).join('\n'),
    };
}

/** Where an appendix stands, with its anchor. */
function appendixHref(law: Law, open: OpenStatute, appendix: Appendix): string {
  const part = open.parts.find(({ nodes }) => nodes.includes(appendix));
  return lawHref(law.slug, part?.slug, `x${appendix.number}`);
}

/** A record that holds nothing yet. */
export const blank = (place: Place): SearchRecord => ({
  ...place,
  name: '',
  kind: 'article',
  href: '',
  title: '',
  plain: '',
  text: '',
  around: '',
  also: '',
  example: '',
  asked: [],
});

function shelve(law: Law, learned: ReadonlyMap<string, number>): SearchRecord['shelf'] {
  const answered =
    (learned.get(nameLearned(formatTitleKey(law.title))) ?? 0) +
    (law.register && !law.repealed ? REGISTERED : 0);
  const { effectiveFrom, effectiveTo, endedBy } = law.version;
  return {
    prior: Math.round(10 * PRIOR * Math.log(1 + answered)) / 10,
    ...(effectiveFrom === undefined ? {} : { from: effectiveFrom }),
    ...(effectiveTo !== undefined && endedBy === 'repealed' ? { until: effectiveTo } : {}),
  };
}

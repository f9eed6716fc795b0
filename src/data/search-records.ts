import { lawHref } from '../lib/url.ts';
import type { Saying } from '../lib/search/expand.ts';
import type { NamedLaw } from '../lib/search/jump.ts';
import { provisionAnchor } from '../lib/statute/anchors.ts';
import { listPlacedProvisions, listProvisions } from '../lib/statute/outline.ts';
import { textOfProvision } from '../lib/statute/statute-text.ts';
import { readThesaurus } from '../loaders/thesaurus.ts';
import { listLaws, type Law } from './laws.ts';
import { noteHref, openStatute } from './statute-pages.ts';

export type RecordKind = 'note' | 'article' | 'guide';

/** One thing that search can find. */
export interface SearchRecord {
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
}

/** Every record of the library, repealed laws left out. */
export async function* listSearchRecords(): AsyncGenerator<SearchRecord> {
  for (const law of await listLaws()) {
    if (law.repealed) continue;
    if (law.guide) {
      yield {
        kind: 'guide',
        href: law.href,
        title: `《${law.shortTitle}》`,
        plain: law.summary ?? '',
        text: '',
        around: '',
        also: [law.title, ...law.aliases].join(' '),
      };
    }
    yield* listLawRecords(law);
  }
}

function* listLawRecords(law: Law): Generator<SearchRecord> {
  const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
  const notes = new Map(law.notes.map((note) => [note.anchor, note]));
  for (const { provision, around } of open ? listPlacedProvisions(open.statute.children) : []) {
    const anchor = provisionAnchor(provision);
    const note = law.notesFit ? notes.get(anchor) : undefined;
    if (note) notes.delete(anchor);
    yield {
      kind: note ? 'note' : 'article',
      href:
        provision.form === 'clause' ? lawHref(law.slug, undefined, anchor) : open!.hrefOf(anchor),
      title: `《${law.shortTitle}》${provision.label}${note ? `　${note.title}` : ''}`,
      plain: note?.plain ?? '',
      text: textOfProvision(provision.content),
      around: around.join('\n'),
      also: note ? [note.example ?? '', ...note.asks].join(' ') : '',
    };
  }
  for (const note of notes.values()) {
    yield {
      kind: 'note',
      href: noteHref(law, note.anchor, open),
      title: `《${law.shortTitle}》${note.label}　${note.title}`,
      plain: note.plain,
      text: '',
      around: '',
      also: [note.example ?? '', ...note.asks].join(' '),
    };
  }
}

/** The thesaurus, as small as the browser needs it. */
export function listSayings(): Saying[] {
  return readThesaurus(process.cwd()).entries.map(({ say, means, near }) =>
    near ? [say, means, 1] : [say, means],
  );
}

/** Laws that can be named in a query: those with a guide first, then those that residents have a short name for, then all. */
export async function listNamedLaws(): Promise<NamedLaw[]> {
  const laws = await listLaws();
  return laws
    .filter((law) => !law.repealed)
    .sort((a, b) => rank(a) - rank(b))
    .map((law) => {
      const open = law.statute && openStatute(law.slug, law.statute.data.shown.digest);
      const lastOf = (nodes: Parameters<typeof listProvisions>[0]) =>
        listProvisions(nodes)
          .filter(({ form }) => form === 'article')
          .at(-1)?.number ?? 0;
      return {
        name: law.shortTitle,
        aliases: law.aliases.filter((alias) => alias !== law.shortTitle),
        slug: law.slug,
        last: open ? lastOf(open.statute.children) : 0,
        ...(open && open.parts.length > 0
          ? { parts: open.parts.map((part) => ({ slug: part.slug, last: lastOf(part.nodes) })) }
          : {}),
      };
    });
}

const rank = (law: Law) =>
  law.slug === 'minfadian' ? 0 : law.guide ? 1 : law.aliases.length > 0 ? 2 : 3;

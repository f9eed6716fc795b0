import type { LawNames } from '../lib/citation/law-names.ts';
import type { Problem } from '../lib/problem.ts';
import type { Statute } from '../lib/statute/tree.ts';
import type { Seals } from '../loaders/article-seals.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { CollectionName, EntryOf } from '../loaders/collections.ts';
import type { ConfirmedLine } from '../loaders/confirmed-facts.ts';
import type { ContentText } from '../loaders/content-texts.ts';
import type { ConfusableLine } from '../loaders/confusables.ts';
import type { GlossaryLine } from '../loaders/glossary.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { ShortCodes } from '../loaders/short-codes.ts';
import type { ThesaurusLine } from '../loaders/thesaurus.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { SiteFile } from '../schemas/site.ts';
import type { StatuteEntry } from '../schemas/statute.ts';

/** The files of each collection, as `loaders/collections.ts` names them. */
export type CollectionFiles = { [Name in CollectionName]: CollectionFile<EntryOf<Name>>[] };

/** All that checks look at, read once. */
export interface CheckContext extends CollectionFiles {
  guides: GuideFile[];
  register: RegisteredLaw[];
  /** Laws with an official text, by slug. */
  laws: Map<string, StatuteEntry>;
  /** Opens the official text of a law; undefined where there is none. */
  open: (slug: string) => Statute | undefined;
  /** Names of all laws of the library and the register. */
  names: LawNames;
  seals: Seals;
  /** ISO day for which to check. */
  day: string;
  questions: {
    file: string;
    entries: { ask: string; law: string; no: string | number; line: number }[];
  };
  /** Everyday words and what the laws call them. */
  thesaurus: ThesaurusLine[];
  /** Groups of words that are easily mixed up. */
  confusables: ConfusableLine[][];
  /** Whose site it is; undefined for the demonstration. */
  site: SiteFile | undefined;
  /** Pictures of lectures, by path from the root. */
  photos: ReadonlySet<string>;
  /** Those of them that cannot be read. */
  brokenPhotos: ReadonlySet<string>;
  /** Files below public/media, by path from there. */
  media: ReadonlySet<string>;
  /** Short addresses. */
  codes: ShortCodes;
  /** Legal terms in plain words. */
  glossary: GlossaryLine[];
  /**
   * Files that are there and cannot be read, without their endings: what names them is not to blame, so that one slip
   * does not take down what leads to it.
   */
  unread: ReadonlySet<string>;
  /** Every file of our own writing as it stands. */
  texts: ContentText[];
  /** Private facts that somebody has confirmed. */
  confirmed: ConfirmedLine[];
}

/** One check: looks at everything, returns what is wrong. */
export type Check = (context: CheckContext) => Problem[];

import type { DatedVersion } from '../lib/law/timeline.ts';
import { LEVELS } from '../lib/statute/kind.ts';
import { TOPICS } from '../schemas/vocabulary.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { STRINGS } from '../strings.ts';
import { listLaws, type Law } from './laws.ts';

export interface Shelf {
  /** Anchor of the shelf on the page. */
  id: string;
  name: string;
  laws: LawCard[];
}

export interface LawCard {
  href: string;
  name: string;
  summary?: string;
  hasGuide: boolean;
  hasText: boolean;
  /** For the word of its status, which the reader's day decides. */
  version: DatedVersion;
}

export interface Library {
  /** Day of the build. */
  today: string;
  /** Guides by life topic; topics without a guide are left out. */
  topics: Shelf[];
  /** Every law by its kind, repealed ones last. */
  levels: Shelf[];
  laws: number;
  guides: number;
}

/** The shelves of the law library. */
export async function getLibrary(): Promise<Library> {
  const laws = await listLaws();
  const guides = laws.filter(({ guide }) => guide);
  const topics = TOPICS.map((topic, index) => ({
    id: `t${index + 1}`,
    name: topic,
    laws: guides.filter((law) => law.topics.includes(topic)).map(card),
  }));
  const levels = [...LEVELS, STRINGS.shelves.otherLevel].map((level, index) => ({
    id: `l${index + 1}`,
    name: level,
    laws: laws
      .filter((law) => law.level === level)
      .sort((a, b) => Number(a.repealed) - Number(b.repealed))
      .map(card),
  }));
  const filled = (shelf: Shelf) => shelf.laws.length > 0;
  return {
    today: readBuildDay(),
    topics: topics.filter(filled),
    levels: levels.filter(filled),
    laws: laws.length,
    guides: guides.length,
  };
}

function card(law: Law): LawCard {
  return {
    href: law.href,
    name: law.shortTitle,
    ...(law.summary === undefined ? {} : { summary: law.summary }),
    hasGuide: law.guide !== undefined,
    hasText: law.statute !== undefined,
    version: law.version,
  };
}

import type { EventStatusType, FAQPage, Legislation, Event, WithContext } from 'schema-dts';

/** What schema.org is told of a lecture. Moments are local, `2026-12-12 14:30`; addresses are absolute. */
export interface EventFacts {
  name: string;
  description: string;
  url: string;
  start: string;
  end: string;
  status: 'planned' | 'moved' | 'cancelled' | 'held';
  /** When it was to begin before it was moved. */
  wasStart?: string | undefined;
  place: string;
  address: string;
  organizer: string;
  performer: string;
}

/** China keeps one time, eight hours before UTC. */
const moment = (local: string) => `${local.replace(' ', 'T')}:00+08:00`;

const EVENT_STATUS: Record<EventFacts['status'], EventStatusType> = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

/** A lecture as schema.org/Event. */
export function describeEvent(facts: EventFacts): WithContext<Event> {
  const { name, description, url, start, end, status, wasStart, place, address } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    description,
    url,
    startDate: moment(start),
    endDate: moment(end),
    ...(wasStart === undefined ? {} : { previousStartDate: moment(wasStart) }),
    eventStatus: EVENT_STATUS[status],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: place, address },
    organizer: { '@type': 'Organization', name: facts.organizer },
    performer: { '@type': 'Person', name: facts.performer },
    isAccessibleForFree: true,
    inLanguage: 'zh-CN',
  };
}

/** What schema.org is told of a law. Days are ISO days. */
export interface LegislationFacts {
  name: string;
  shortName: string;
  url: string;
  kind: string;
  issuer?: string | undefined;
  passed?: string | undefined;
  /** Days from … until which the wording applies; it is never said that it applies now, which a page cannot know. */
  from?: string | undefined;
  until?: string | undefined;
}

/** A law as schema.org/Legislation (an extension of ELI). */
export function describeLegislation(facts: LegislationFacts): WithContext<Legislation> {
  const { name, shortName, url, kind, issuer, passed, from, until } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name,
    ...(shortName === name ? {} : { alternateName: shortName }),
    url,
    legislationType: kind,
    legislationJurisdiction: 'CN',
    inLanguage: 'zh-CN',
    ...(issuer === undefined
      ? {}
      : { legislationPassedBy: { '@type': 'Organization', name: issuer } }),
    ...(passed === undefined ? {} : { legislationDate: passed }),
    ...(from === undefined ? {} : { temporalCoverage: `${from}/${until ?? '..'}` }),
  };
}

/** Questions with their answers as schema.org/FAQPage. */
export function describeQuestions(
  url: string,
  questions: readonly { ask: string; answer: string }[],
): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url,
    inLanguage: 'zh-CN',
    mainEntity: questions.map(({ ask, answer }) => ({
      '@type': 'Question',
      name: ask,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** JSON for a script element: nothing in it can end the element (HTML, 4.12.1.3). */
export function formatJsonLd(thing: object): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

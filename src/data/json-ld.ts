import { describeEvent, describeLegislation, describeQuestions } from '../lib/share/json-ld.ts';
import type { Law } from './laws.ts';
import type { LecturePage } from './lecture-page.ts';
import type { TopicPage } from './topics.ts';

/** A lecture in the words of schema.org. */
export function describeLecture(lecture: LecturePage, url: string): object {
  const { title, summary, start, end, status, place, community, data } = lecture;
  return describeEvent({
    name: title,
    description: summary,
    url,
    start,
    end,
    status: status === 'open' || status === 'skipped' ? 'planned' : status,
    wasStart: data.changes.findLast(({ wasStart }) => wasStart !== undefined)?.wasStart,
    place: `${community.name}${place}`,
    address: community.address,
    organizer: community.name,
    performer: data.speaker.name,
  });
}

/** A law in the words of schema.org. */
export function describeLaw(law: Law, site: URL | undefined): object {
  const { register, guide, version } = law;
  return describeLegislation({
    name: law.title,
    shortName: law.shortTitle,
    url: new URL(law.href, site).href,
    kind: law.level,
    issuer: register?.issuer ?? guide?.data.issuer,
    passed: register?.passed ?? guide?.data.passed,
    from: version.effectiveFrom,
    until: version.effectiveTo,
  });
}

/** The questions of a topic in the words of schema.org. */
export function describeTopic(topic: TopicPage, site: URL | undefined): object {
  return describeQuestions(new URL(topic.href, site).href, topic.questions);
}

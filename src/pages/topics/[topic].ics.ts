import type { APIContext } from 'astro';
import { makeTopicFeed } from '../../data/calendar-feed.ts';
import { listTopics, type TopicCard } from '../../data/topics.ts';
import { CALENDAR_HEADERS, formatCalendar } from '../../lib/share/ics.ts';

export async function getStaticPaths() {
  return (await listTopics()).map((topic) => ({ params: { topic: topic.slug }, props: topic }));
}

/** The themed days and the lectures of a topic, to subscribe to. */
export async function GET({ props, site, url }: APIContext<TopicCard>): Promise<Response> {
  const feed = await makeTopicFeed({ path: url.pathname, site }, props);
  return new Response(formatCalendar(feed), { headers: CALENDAR_HEADERS });
}

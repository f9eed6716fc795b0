import { formatEdition } from '../lib/share/short-code.ts';
import { formatDay } from '../lib/calendar/day.ts';
import { isLocalRule } from '../lib/law/local-place.ts';
import { renderCards } from '../lib/poster/card.ts';
import { communityHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { HOTLINE, SITE } from '../site.ts';
import { STRINGS } from '../strings.ts';
import type { CommunityCard } from './communities.ts';
import { listLaws } from './laws.ts';
import { listPosters, type PosterLink } from './posters.ts';
import { shortHrefOf } from './short-codes.ts';

/** What the home page of a community shows beside its people and dates. */
export interface CommunityExtras {
  /** Rules of its province and city that are in the library. */
  rules: { name: string; href: string }[];
  /** Its sheets that were made ready for printing: contact card, codes for halls. */
  posters: PosterLink[];
}

export async function getCommunityExtras(community: CommunityCard): Promise<CommunityExtras> {
  const laws = (await listLaws()).filter(
    ({ title, repealed }) => !repealed && isLocalRule(title, community),
  );
  return {
    rules: laws.map(({ shortTitle, href }) => ({ name: `《${shortTitle}》`, href })),
    posters: listPosters(community.name),
  };
}

/**
 * The contact card of a community as sheets of A4, fronts and backs, in HTML. Its code opens the community's page at
 * `origin`, or where the community says that its codes lead.
 */
export function makeContactCard(community: CommunityCard, origin: string | URL): string[] {
  const day = readBuildDay();
  const edition = formatEdition(day);
  const home = communityHref(community.slug);
  const path = `${shortHrefOf(home) ?? home}?e=${edition}`;
  return renderCards(
    {
      words: STRINGS.poster,
      site: SITE.name,
      community,
      hotline: HOTLINE,
      edition,
      printedOn: formatDay(day),
      size: 'a4',
    },
    {
      code: {
        url: new URL(path, community.qrBase ?? origin).href,
        title: STRINGS.poster.contacts,
      },
    },
  );
}

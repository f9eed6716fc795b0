import { getCollection } from 'astro:content';
import { addDays } from '../lib/calendar/day.ts';
import { communityHref, ledgerHref, reportHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { Community } from '../schemas/community.ts';
import { STRINGS } from '../strings.ts';
import { listComing } from './coming-lectures.ts';
import { listOccurrences, type DayOccurrence } from './days.ts';
import {
  loadLecturesByCommunity,
  viewLecture,
  type LectureCard,
  type LectureEntry,
} from './lectures.ts';
import { listTeam, type TeamMember } from './people.ts';

/** Up to so many communities their doors stand on shared pages; of more, shared pages only lead to the list of them. */
const FEW = 3;

/** Lectures to come and past ones that the home page of a community shows. */
const [MOST_COMING, MOST_PAST] = [6, 4];

/** Lectures that a list of all communities names; each community has all of its own. */
const MOST_SHARED = 12;

/** What a shared list shows of its lectures, and whether the rest stands with the communities. */
export async function limitShared<T>(lectures: T[]): Promise<{ shown: T[]; isCut: boolean }> {
  const isCut = (await hasManyCommunities()) && lectures.length > MOST_SHARED;
  return { shown: isCut ? lectures.slice(0, MOST_SHARED) : lectures, isCut };
}

/** Days ahead whose themed days a community's page names. */
const DAYS_AHEAD = 45;

/** A community with its address. */
export interface CommunityCard extends Community {
  slug: string;
  href: string;
}

/** Communities, made-up ones last. */
export async function listCommunities(): Promise<CommunityCard[]> {
  const communities = await getCollection('communities');
  return communities
    .map(({ id, data }) => ({ slug: id, href: communityHref(id), ...data }))
    .sort((a, b) => Number(a.demo) - Number(b.demo) || a.name.localeCompare(b.name, 'zh'));
}

/** The communities whose doors shared pages show; none where there are many. */
export async function listFewCommunities(): Promise<CommunityCard[]> {
  const communities = await listCommunities();
  return communities.length <= FEW ? communities : [];
}

/** Whether shared pages lead to the list of communities instead of naming what each of them does. */
export const hasManyCommunities = async (): Promise<boolean> =>
  (await getCollection('communities')).length > FEW;

/** The communities of a district, street by street. */
export interface StreetGroup {
  name: string;
  communities: CommunityCard[];
}

export async function listStreets(): Promise<StreetGroup[]> {
  const groups = Map.groupBy(
    await listCommunities(),
    ({ district, street }) => `${district}${street}`,
  );
  return [...groups].map(([name, communities]) => ({ name, communities }));
}

/** The home page of a community. */
export interface CommunityPage {
  community: CommunityCard;
  coming: LectureCard[];
  past: LectureCard[];
  themes: DayOccurrence[];
  team: TeamMember[];
  /** Its other pages, as far as they are there. */
  links: { name: string; href: string }[];
}

export async function getCommunityPage(community: CommunityCard): Promise<CommunityPage> {
  const { slug, region } = community;
  const today = readBuildDay();
  const own = (await loadLecturesByCommunity()).get(slug) ?? [];
  const [coming, days, team, links] = await Promise.all([
    listComing(slug),
    listOccurrences(today, addDays(today, DAYS_AHEAD)),
    listTeam(slug),
    listLinks(slug),
  ]);
  const past = own.filter(({ data }) => data.end < today).reverse();
  return {
    community,
    coming: coming.slice(0, MOST_COMING),
    past: await Promise.all(past.slice(0, MOST_PAST).map(viewLecture)),
    themes: days
      .filter((day) => day.region === undefined || day.region === region)
      .filter(({ key, start, end }) => key || start === end)
      .slice(0, MOST_COMING),
    team,
    links,
  };
}

/** A year of a community's lectures. */
export interface LectureYear {
  year: number;
  href: string;
  lectures: LectureEntry[];
}

/** Every lecture of a community, the last year first. */
export async function listLecturesByYear(slug: string): Promise<LectureYear[]> {
  const own = (await loadLecturesByCommunity()).get(slug) ?? [];
  return [...Map.groupBy(own, ({ data }) => data.start.slice(0, 4))]
    .map(([year, lectures]) => ({
      year: Number(year),
      href: `${communityHref(slug, 'lectures')}${year}/`,
      lectures,
    }))
    .reverse();
}

async function listLinks(slug: string): Promise<CommunityPage['links']> {
  const words = STRINGS.communities.links;
  const covenants = await getCollection('covenants', ({ id }) => id === slug);
  const own = (name: keyof typeof words, page: string) => ({
    name: words[name],
    href: communityHref(slug, page),
  });
  return [
    own('notices', 'notices'),
    ...(covenants.length > 0 ? [own('covenant', 'covenant')] : []),
    own('lectures', 'lectures'),
    own('team', 'team'),
    { name: words.services, href: '/services/' },
    own('card', 'card'),
    { name: words.report, href: reportHref(Number(readBuildDay().slice(0, 4)), slug) },
    { name: words.ledger, href: ledgerHref(slug) },
  ];
}

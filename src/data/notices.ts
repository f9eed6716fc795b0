import { getCollection, getEntry } from 'astro:content';
import { formatDay } from '../lib/calendar/day.ts';
import { CATEGORY_BASIS } from '../lib/notice/categories.ts';
import { lastDayOf } from '../lib/notice/clock.ts';
import { listDue, listOverdue } from '../lib/notice/overdue.ts';
import { communityHref, noticeHref } from '../lib/url.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import type { Notice } from '../schemas/notice.ts';
import { viewCite, type CiteView } from './citations.ts';
import { nameCommunity, type CommunityName } from './lectures.ts';

/** A notice as lists show it; ISO days beside the words. */
export interface NoticeCard {
  slug: string;
  href: string;
  title: string;
  category: Notice['category'];
  publishedOn: string;
  until: string;
}

/** Something that a community's own rule asks for, with the day by which it is due. */
export interface DueView {
  category: Notice['category'];
  /** ISO day. */
  dueOn: string;
  /** In words; absent where there was none yet. */
  last?: string;
}

export interface NoticePage extends NoticeCard {
  community: CommunityName;
  data: Notice;
  basis: CiteView;
  /** What came in and what went out, in 元; absent where none did. */
  incomes: Notice['amounts'];
  outgoes: Notice['amounts'];
}

/** Every notice with its community. */
export async function listNotices(): Promise<{ community: string; slug: string }[]> {
  const notices = await getCollection('notices');
  return notices.map(({ id, data }) => ({ community: data.community, slug: id }));
}

/** The notices of a community, the newest first. */
async function listNoticesOf(community: string): Promise<NoticeCard[]> {
  const notices = await getCollection('notices');
  return notices
    .filter(({ data }) => data.community === community)
    .sort(
      (a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || a.id.localeCompare(b.id),
    )
    .map(({ id, data }) => viewCard(id, data));
}

/** The open affairs of a community: notices by year, what is due next, and the ISO day of the build. */
export async function getAffairs(community: string): Promise<{
  years: [year: string, notices: NoticeCard[]][];
  due: DueView[];
  today: string;
}> {
  const [notices, due] = await Promise.all([listNoticesOf(community), listDueOf(community)]);
  const years = [...Map.groupBy(notices, ({ publishedOn }) => publishedOn.slice(0, 4))];
  return { years, due, today: readBuildDay() };
}

/** What the rule of a community asks for next, by category. */
async function listDueOf(community: string): Promise<DueView[]> {
  const [plan, notices] = await Promise.all([
    getEntry('noticePlans', community),
    listNoticesOf(community),
  ]);
  return listDue(plan?.data.items ?? [], notices).map(({ category, dueOn, last }) => ({
    category,
    dueOn,
    ...(last !== undefined && { last: formatDay(last) }),
  }));
}

/** What is late on the day of the build, in every community. */
export async function listLate(): Promise<(DueView & { community: string; href: string })[]> {
  const communities = await getCollection('communities');
  const late = communities.map(async ({ id, data }) =>
    listOverdue(await listDueOf(id), readBuildDay()).map((due) => ({
      ...due,
      community: data.name,
      href: communityHref(id, 'notices'),
    })),
  );
  return (await Promise.all(late)).flat();
}

export async function getNoticePage(slug: string): Promise<NoticePage> {
  const { data } = (await getEntry('notices', slug))!;
  const [community, basis] = await Promise.all([
    nameCommunity(data.community),
    viewCite(CATEGORY_BASIS[data.category]),
  ]);
  return {
    ...viewCard(slug, data),
    community,
    data,
    basis,
    incomes: data.amounts.filter(({ flow }) => flow === '收入'),
    outgoes: data.amounts.filter(({ flow }) => flow === '支出'),
  };
}

const viewCard = (slug: string, data: Notice): NoticeCard => ({
  slug,
  href: noticeHref(data.community, slug),
  title: data.title,
  category: data.category,
  publishedOn: data.publishedOn,
  until: lastDayOf(data),
});

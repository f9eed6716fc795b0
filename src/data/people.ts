import { getCollection } from 'astro:content';
import { listReviewers } from '../lib/guide/review.ts';
import { DUTIES, type Person } from '../schemas/person.ts';

let reviewers: Promise<ReadonlySet<string>> | undefined;

/** Names of those who may review; what anybody else signed is shown as 待审核. */
export function loadReviewers(): Promise<ReadonlySet<string>> {
  reviewers ??= getCollection('people').then((people) =>
    listReviewers(people.map(({ data }) => data)),
  );
  return reviewers;
}

/** Somebody of the team, as its community shows it. */
export type TeamMember = Person;

/** The team of a community: those who work for it, and those who work for all. */
export async function listTeam(community: string): Promise<TeamMember[]> {
  const people = await getCollection('people');
  return people
    .map(({ data }) => data)
    .filter(({ communities }) => communities.length === 0 || communities.includes(community))
    .sort((a, b) => rankDuty(a) - rankDuty(b) || a.name.localeCompare(b.name, 'zh'));
}

const rankDuty = ({ duties }: Person) => Math.min(...duties.map((duty) => DUTIES.indexOf(duty)));

import { getCollection } from 'astro:content';
import { listReviewers } from '../lib/guide/review.ts';

let reviewers: Promise<ReadonlySet<string>> | undefined;

/** Names of those who may review; what anybody else signed is shown as 待审核. */
export function loadReviewers(): Promise<ReadonlySet<string>> {
  reviewers ??= getCollection('people').then((people) =>
    listReviewers(people.map(({ data }) => data)),
  );
  return reviewers;
}

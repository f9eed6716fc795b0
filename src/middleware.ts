import { defineMiddleware } from 'astro:middleware';
import { loadReviewers } from './data/people.ts';
import { shortHrefOf } from './data/short-codes.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro merges its own with this one
  namespace App {
    interface Locals {
      /** Path of the short address of the page, `/q/k7m2/`; undefined where it has none. */
      short: string | undefined;
      /** Names of those whose review counts. */
      reviewers: ReadonlySet<string>;
    }
  }
}

/** What every page is given without asking for it. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.reviewers = await loadReviewers();
  context.locals.short = shortHrefOf(context.url.pathname);
  return next();
});

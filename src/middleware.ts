import { defineMiddleware } from 'astro:middleware';
import { shortHrefOf } from './data/short-codes.ts';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Astro merges its own with this one
  namespace App {
    interface Locals {
      /** Path of the short address of the page, `/q/k7m2/`; undefined where it has none. */
      short: string | undefined;
    }
  }
}

/** What every page is given without asking for it. */
export const onRequest = defineMiddleware((context, next) => {
  context.locals.short = shortHrefOf(context.url.pathname);
  return next();
});

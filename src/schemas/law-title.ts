import { z } from 'astro/zod';

/** Full official title of a law, with or without 《》 around it. */
export const lawTitle = z.string().transform((title) => title.replace(/^《(.*)》$/, '$1'));

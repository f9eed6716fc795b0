import { z } from 'astro/zod';

/** Somebody, or a desk, that a community's residents can turn to. */
export const communityContact = z.strictObject({
  /** 法律顾问, 人民调解员, 社区民警 … */
  role: z.string().min(2).max(16),
  /** Whom to ask for; only with consent, and never a private number beside it. */
  name: z.string().max(20).optional(),
  /** Office telephone as one dials it. */
  phone: z.string().max(30).optional(),
  /** Where. */
  place: z.string().max(60).optional(),
  /** When. */
  hours: z.string().max(60).optional(),
  /** What for, in one sentence. */
  about: z.string().max(80),
});

/** A community and its doors. The file name is its address. */
export const community = z.strictObject({
  name: z.string().min(2).max(20),
  street: z.string().max(30),
  district: z.string().max(30),
  address: z.string().max(60),
  hours: z.string().max(80),
  /** Made up for showing the site: every page that shows it says so. */
  demo: z.boolean().default(false),
  contacts: z.array(communityContact).min(1),
});
export type Community = z.infer<typeof community>;

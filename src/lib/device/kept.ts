/** Names under which a reader's device keeps something, if its reader asks for it; there are no others. */
export const KEPT_KEYS = ['reading', 'quizzes', 'paths'] as const;

/** A name under which the device keeps something. */
export type KeptKey = (typeof KEPT_KEYS)[number];

/** Where a kiosk says in its session that it is one; nothing else of a reader is kept there, and nothing at all. */
export const KIOSK_KEY = 'kiosk';

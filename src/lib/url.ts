/** Address of a law, of one of its parts, or of a place in it. All addresses end in a slash before the anchor. */
export function lawHref(slug: string, part?: string, anchor?: string): string {
  return `/laws/${slug}/${part === undefined ? '' : `${part}/`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of one version of a law, named by the day of its passing or last amendment. */
export function versionHref(slug: string, date: string, anchor?: string): string {
  return `/laws/${slug}/versions/${date}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of the history of a law. */
export function versionsHref(slug: string): string {
  return `/laws/${slug}/versions/`;
}

/** Address of a topic of life, or of a step or end of its decision path. */
export function topicHref(slug: string, anchor?: string): string {
  return `/topics/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Address of a hotline or a door. */
export function serviceHref(slug: string): string {
  return `/services/${slug}/`;
}

/** Address of a term in plain words. */
export function termHref(slug: string): string {
  return `/glossary/#${slug}`;
}

/** Address of a themed day. */
export function dayHref(slug: string): string {
  return `/days/${slug}/`;
}

/** Address of a month of the calendar. */
export function monthHref(year: number, month: number): string {
  return `/calendar/${year}/${String(month).padStart(2, '0')}/`;
}

/** Address of a teaching case. */
export function caseHref(slug: string): string {
  return `/cases/${slug}/`;
}

/** Address of a set of questions. */
export function quizHref(slug: string): string {
  return `/quizzes/${slug}/`;
}

/** Address of a lecture. */
export function lectureHref(slug: string): string {
  return `/lectures/${slug}/`;
}

/** Address of the lectures of a year. */
export function lectureYearHref(year: number): string {
  return `/lectures/years/${year}/`;
}

/** Address of the lectures of a topic of life. */
export function lectureTopicHref(slug: string): string {
  return `/lectures/topics/${slug}/`;
}

/** Address of the calendar of a community, to subscribe to. */
export function communityFeedHref(slug: string): string {
  return `/c/${slug}.ics`;
}

/** Address of the calendar of a topic: its themed days and its lectures. */
export function topicFeedHref(slug: string): string {
  return `/topics/${slug}.ics`;
}

/** Address of a learning path. */
export function pathHref(slug: string): string {
  return `/paths/${slug}/`;
}

/** Address of the ledger of a community, or of one year of it. */
export function ledgerHref(community: string, year?: number): string {
  return `/ledger/${community}/${year === undefined ? '' : `${year}/`}`;
}

/** Address of the ledgers of all communities in one year. */
export function ledgersHref(year: number): string {
  return `/ledger/years/${year}/`;
}

/** Address of the paper form by which a community asks whether its residents are pleased. */
export function tallyFormHref(community: string): string {
  return `/ledger/${community}/form/`;
}

/** Address of the yearly report of all communities, or of one. */
export function reportHref(year: number, community?: string): string {
  return `/report/${year}/${community === undefined ? '' : `${community}/`}`;
}

/** Address of a community, or of one of its pages: lectures, team, covenant, notices. */
export function communityHref(slug: string, page?: string): string {
  return `/c/${slug}/${page === undefined ? '' : `${page}/`}`;
}

/** Address of one notice. */
export function noticeHref(community: string, slug: string): string {
  return communityHref(community, `notices/${slug}`);
}

/** Address of a procedure of self-government. */
export function procedureHref(slug: string): string {
  return `/self-government/${slug}/`;
}

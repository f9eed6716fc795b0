/**
 * Names of files that would take the address of a page of the site itself: `ledger/years/` is the list of all
 * communities, so that no community is called `years`. By folder of content, with the page each belongs to.
 */
export const RESERVED_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'content/communities': { years: '/ledger/years/' },
  'content/procedures': {
    covenant: '/self-government/covenant/',
    election: '/self-government/election/',
    errands: '/self-government/errands/',
  },
  'content/quizzes': { contest: '/quizzes/contest/' },
  'content/lectures': { topics: '/lectures/topics/', years: '/lectures/years/' },
};

/** The page of the site that a file of this name would stand in for; undefined where the name is free. */
export function findReservedPage(folder: string, name: string): string | undefined {
  const names = RESERVED_NAMES[folder];
  return names && Object.hasOwn(names, name) ? names[name] : undefined;
}

/** Where the 繁體 edition stands. */
const HANT = '/zh-hant';

/** Pages without a twin: for editors, officers and screens, short addresses, the wording of old versions. */
const ALONE =
  /^\/(?:admin|editors|ledger|q|kiosk|zh-hant|_astro)\/|^\/laws\/[^/]+\/versions\/|^\/404(?:\.html)?\/?$/;

/** Whether the page at this path of the site has a twin in 繁體. Pages end in a slash, files do not. */
export function hasTwin(path: string): boolean {
  return path.startsWith('/') && path.endsWith('/') && !path.startsWith('//') && !ALONE.test(path);
}

/** The path of the twin of a page that has one. */
export function twinPath(path: string): string {
  return HANT + path;
}

/** A link as the twin has it: to the other page's twin where there is one; query and anchor stay. */
export function twinHref(href: string): string {
  const [path = ''] = href.split(/[?#]/, 1);
  return hasTwin(path) ? HANT + href : href;
}

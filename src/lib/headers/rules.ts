import { formatDeskPolicy, formatPagePolicy } from './policy.ts';

/** Headers of the paths that fit a pattern; what a later rule says of a header takes the place of what stood before. */
export interface HeaderRule {
  /** As Netlify and Cloudflare write it: `*` is the rest of a path, `:name` one piece of it. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What the rules depend on. */
export interface HeaderFacts {
  /** Of the scripts inside pages, as `'sha256-…'`. */
  hashes: readonly string[];
  /** Hosts that the editing desk speaks to. */
  deskHosts: readonly string[];
}

/** Asked again each time, and answered with 304 while it is the same. */
const REVALIDATED = { 'Cache-Control': 'no-cache' };
/** Its name changes with what is in it. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What no page of the site asks a device for; reading aloud, copying and sharing need none of it. */
const FORBIDDEN = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'],
];

/** The one source of the response headers, the most general rule first. */
export function listHeaderRules({ hashes, deskHosts }: HeaderFacts): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': formatPagePolicy(hashes),
        'X-Content-Type-Options': 'nosniff',
        // No other site learns what somebody was reading about.
        'Referrer-Policy': 'same-origin',
        'Permissions-Policy': FORBIDDEN.map((name) => `${name}=()`).join(', '),
        ...REVALIDATED,
      },
    },
    {
      path: '/admin/desk/*',
      headers: { 'Content-Security-Policy': formatDeskPolicy(deskHosts) },
    },
    { path: '/_astro/*', headers: IMMUTABLE },
    // An index stands in a folder named after its build; beside it are files that keep their names.
    { path: '/search/:build/everyday/*', headers: IMMUTABLE },
    { path: '/search/:build/texts/*', headers: IMMUTABLE },
    { path: '/offline/packs/*', headers: IMMUTABLE },
  ];
}

/** A pattern as a regular expression for the whole path. */
export function formatPattern(path: string): string {
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;
}

/** What a page may load, by the directives of Content Security Policy Level 3. */
type Directives = readonly (readonly [name: string, ...sources: string[]])[];

/** What holds for every page: nothing from elsewhere, no plug-ins, no frames but those of the site (the kiosk's). */
const COMMON: Directives = [
  ['object-src', "'none'"],
  ['base-uri', "'self'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'self'"],
];

/**
 * The policy of every page but the desk. `hashes` are those of the scripts that stand inside pages, as
 * `'sha256-…'`. The search is plain JavaScript: no page needs `'wasm-unsafe-eval'`. Styles are files, none stands in
 * a page. `data:` is for the code of a page while it becomes a picture.
 */
export function formatPagePolicy(hashes: readonly string[]): string {
  return formatPolicy([
    ['default-src', "'self'"],
    ['script-src', "'self'", ...hashes],
    ['img-src', "'self'", 'data:'],
    ...COMMON,
  ]);
}

/**
 * The policy of the editing desk, which speaks to `hosts` beside its own; what it brings with it would like to ask
 * other hosts for the state of services and the like, and nothing gets out. It compresses pictures in WebAssembly and
 * styles itself by script.
 */
export function formatDeskPolicy(hosts: readonly string[]): string {
  return formatPolicy([
    ['default-src', "'self'"],
    ['connect-src', "'self'", 'blob:', 'data:', ...hosts],
    ['script-src', "'self'", "'wasm-unsafe-eval'"],
    ['style-src', "'self'", "'unsafe-inline'", 'blob:'],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['media-src', "'self'", 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['frame-src', "'self'", 'blob:'],
    ['worker-src', "'self'", 'blob:'],
    ...COMMON,
  ]);
}

/** A policy as a page carries it in a `<meta>`, where what concerns frames around it is not allowed to stand. */
export const forMeta = (policy: string): string => policy.replace(/; frame-ancestors [^;]*/, '');

const formatPolicy = (directives: Directives) =>
  directives.map((directive) => directive.join(' ')).join('; ');

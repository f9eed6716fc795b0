import { formatPattern, type HeaderRule } from './rules.ts';

/** Lines longer than this Cloudflare does not take. */
export const LONGEST_LINE = 2000;

const MADE = 'Made by the build out of src/lib/headers; it belongs to the site that it lies in.';

/** Folder of the built site with what is for servers and not for readers. */
export const SERVER_FOLDER = '_server';

/** Addresses that are not for readers. */
const HIDDEN = ['_headers', `${SERVER_FOLDER}/`];

/**
 * `_headers` of Netlify and Cloudflare. Where several rules fit, Netlify takes the later and Cloudflare joins the two
 * unless the first is taken back with `!`, a line that Netlify passes over.
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const isSet = (name: string) => rules.slice(0, index).some((rule) => name in rule.headers);
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(isSet(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [path, ...lines].join('\n');
  });
  return [`# ${MADE}`, ...blocks, ''].join('\n');
}

/**
 * What belongs into a `server` block of nginx: `include …/_server/nginx.conf;`. A location of one's own that says
 * `add_header` loses these headers: nginx takes either those of the server or those of the location.
 */
export function formatNginx(rules: readonly HeaderRule[]): string {
  const nameOf = (header: string) => `$site_${header.toLowerCase().replaceAll('-', '_')}`;
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const settings = rules.flatMap(({ path, headers }) => {
    const sets = Object.entries(headers).map(([name, value]) => `set ${nameOf(name)} "${value}";`);
    return path === '/*'
      ? sets
      : [`if ($uri ~ "${formatPattern(path)}") {`, ...sets.map((line) => `  ${line}`), '}'];
  });
  return [
    `# ${MADE}`,
    '# In a server block, beside `listen`, `server_name` and `root`: include …/_server/nginx.conf;',
    'index index.html;',
    'error_page 404 /404.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    'charset_types text/plain text/css text/xml text/calendar text/javascript application/javascript application/json;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/plain text/css text/xml text/calendar text/javascript application/javascript application/json application/manifest+json application/xml image/svg+xml;',
    '# Later lines take the place of earlier ones; `always`: pages that are not there have them, too.',
    ...settings,
    ...names.map((name) => `add_header ${name} ${nameOf(name)} always;`),
    '# Types that the list of nginx lacks; the headers of the server hold here as well.',
    'location ~ "\\.ics$" { types { text/calendar ics; } }',
    'location ~ "\\.webmanifest$" { types { application/manifest+json webmanifest; } }',
    `location ~ "^/(?:${HIDDEN.join('|')})" { return 404; }`,
    '',
  ].join('\n');
}

/** A whole Caddyfile: SITE_ADDRESS and SITE_ROOT come from the environment. */
export function formatCaddyfile(rules: readonly HeaderRule[]): string {
  const list = (headers: HeaderRule['headers']) =>
    Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  // Inside `route` what stands below comes later; elsewhere Caddy sorts by itself.
  const settings = rules.flatMap(({ path, headers }, index) =>
    path === '/*'
      ? ['header {', ...list(headers).map((line) => `\t${line}`), '}']
      : [
          `@rule${index} path_regexp ${formatPattern(path)}`,
          ...list(headers).map((line) => `header @rule${index} ${line}`),
        ],
  );
  return [
    `# ${MADE}`,
    '{$SITE_ADDRESS::8080} {',
    '\troot * {$SITE_ROOT:/srv/site/current}',
    '\tencode zstd gzip',
    '\troute {',
    ...settings.map((line) => `\t\t${line}`),
    '\t\t@manifest path *.webmanifest',
    '\t\theader @manifest Content-Type "application/manifest+json"',
    ...HIDDEN.map((path) => `\t\terror /${path.replace(/\/$/, '/*')} 404`),
    '\t\tfile_server',
    '\t}',
    '\thandle_errors {',
    '\t\theader Cache-Control "no-cache"',
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tstatus {err.status_code}',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

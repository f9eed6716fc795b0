// `npm run bench:load [-- --site DIR] [--seconds 60] [--rate 2000]`: wrk against nginx with the headers of the site, over
// a mix of pages and files; fails below the rate, or with an answer that is not 200.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findOnPath, installDebianPackages } from '../../src/cli/setup/debian-packages.mjs';
import { ensureNginx, findNginx, startNginx } from '../../src/cli/setup/nginx.mjs';

/** Requests that wrk keeps open at a time. */
const CONNECTIONS = 64;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '2000' },
  },
});
const site = resolve(values.site);

/** What a visit asks for: pages of each kind, styles, scripts, and shards of the index. */
function listPaths(): string[] {
  const some = (pattern: string, most: number) => globSync(pattern, { cwd: site }).slice(0, most);
  const pages = [
    ...['/', '/laws/', '/topics/', '/topics/zufang/', '/search/', '/laws/fan-jiating-baoli-fa/'],
    ...some('lectures/*/index.html', 5).map((file) => `/${file.replace('index.html', '')}`),
  ];
  const files = [
    ...[...some('_astro/*.css', 6), ...some('_astro/*.js', 6)],
    ...[...some('search/*/everyday/shards/*', 6), ...some('search/*/everyday/cards/*', 6)],
  ];
  return [...pages, ...files.map((file) => `/${file}`)];
}

/** A script of wrk: one path after another, and in the end what came back as one line of JSON. */
const formatScript = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
function done(summary, latency)
  local e = summary.errors
  print(string.format('{"requests":%d,"seconds":%.3f,"bytes":%d,"errors":%d,"middle":%.2f,"slow":%.2f,"slowest":%.2f}',
    summary.requests, summary.duration / 1e6, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000))
end
`;

interface Figures {
  requests: number;
  seconds: number;
  bytes: number;
  errors: number;
  /** Milliseconds that the middle, the hundredth slowest and the slowest answer took. */
  middle: number;
  slow: number;
  slowest: number;
}

function runWrk(program: string, url: string, paths: readonly string[]): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'));
  const script = join(folder, 'mix.lua');
  writeFileSync(script, formatScript(paths));
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${values.seconds}s`, '-s', script, url];
  console.log(`wrk ${args.slice(0, 3).join(' ')} -s mix.lua ${url}`);
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`wrk: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Figures;
}

await ensureNginx();
if (!findOnPath(['wrk'])) await installDebianPackages(['wrk']);
const [nginx, wrk] = [findNginx(), findOnPath(['wrk'])];
if (!nginx || !wrk) throw new Error('needs nginx and wrk: sudo apt-get install nginx-light wrk');
const paths = listPaths();
const server = await startNginx(nginx, site);
try {
  console.log(
    `${paths.length} paths, ${cpus().length} cores; nginx.conf:\n${server.configuration}`,
  );
  const { requests, seconds, bytes, errors, middle, slow, slowest } = runWrk(
    wrk,
    server.url,
    paths,
  );
  const rate = requests / seconds;
  console.log(
    `${requests} requests in ${seconds.toFixed(1)} s: ${rate.toFixed(0)}/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s, ` +
      `${errors} errors; ${middle} ms in the middle, ${slow} ms at 99%, ${slowest} ms at most`,
  );
  if (errors > 0 || rate < Number(values.rate)) process.exitCode = 1;
} finally {
  await server.close();
}

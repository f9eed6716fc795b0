import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath, installDebianPackages } from '../../../src/cli/setup/debian-packages.mjs';
import { CACHE } from '../../../src/cli/setup/project.mjs';
import type { Peer } from './peer.ts';
import type { PeerText } from './texts.ts';

/** Heap that a user would allow a large site, in megabytes. */
const HEAP = 8000;

/** Packages and what a peer's builder keeps between runs; the packages are fetched once. */
const placeOf = (peer: Peer) => join(CACHE, 'peers', peer.name);

const formatManifest = ({ packages }: Peer) =>
  JSON.stringify({ private: true, dependencies: packages });

/** Installs the packages of a peer in their exact versions, unless they are there. Throws what npm says. */
export async function installPeer(peer: Peer): Promise<void> {
  const missing = (peer.debian ?? []).filter((name) => !findOnPath([name]));
  if (missing.length > 0) await installDebianPackages(missing);
  const folder = placeOf(peer);
  const manifest = formatManifest(peer);
  const stamp = join(folder, 'node_modules', 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', '--silent', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${peer.name}: ${stderr}`);
  writeFileSync(stamp, manifest);
}

/** Writes the project of a peer into a folder of its own; the caller removes it. */
export function writeProject(peer: Peer, texts: readonly PeerText[]): string {
  const folder = mkdtempSync(join(tmpdir(), `peer-${peer.name}-`));
  const files = [['package.json', formatManifest(peer)] as const, ...peer.files(texts)];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // Bundlers follow a link to packages out of the project, and then find neither it nor themselves.
  cpSync(join(placeOf(peer), 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return folder;
}

/** The environment a user would build in. */
export function makeEnvironment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    CI: '1',
  };
}

/** Versions for the table: pagefind 1.6.0. */
export function listVersions({ packages, debian = [], shown }: Peer): string {
  const programs = debian.map((name) => {
    const { stdout } = spawnSync(name, ['version'], { encoding: 'utf8' });
    return `${name} ${/v?(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1] ?? '?'} (Debian)`;
  });
  const named = shown.map((name) => `${name} ${packages[name]}`);
  return [...programs, ...named].join(', ');
}

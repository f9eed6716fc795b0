import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, installDebianPackages } from './debian-packages.mjs';

/**
 * The nginx that the headers of the site are tested with; undefined where there is none.
 *
 * @returns {string | undefined}
 */
export function findNginx() {
  // Debian keeps it where only the administrator looks.
  return findOnPath(['nginx'], ['/usr/sbin', '/usr/local/sbin']);
}

/** Installs nginx where that is allowed; says so where it could not be. */
export async function ensureNginx() {
  if (findNginx()) return;
  await installDebianPackages(['nginx-light']);
  if (!findNginx()) {
    console.log(
      '没有 nginx，用真正的服务器测响应头的测试会跳过。Debian 或 Ubuntu 上请执行：\n' +
        '　　　sudo apt-get install nginx-light',
    );
  }
}

/**
 * Serves a built site by a nginx of its own with the headers that lie in the site, at a free port; `settings` are
 * further lines of its `http` block. Rejects with what nginx says where it does not start.
 *
 * @param {string} program
 * @param {string} folder
 * @param {string} [settings]
 * @returns {Promise<{ url: string, configuration: string, close: () => Promise<void> }>}
 */
export async function startNginx(program, folder, settings = '') {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const configuration = formatConfiguration(folder, port, home, settings);
  const file = join(home, 'nginx.conf');
  writeFileSync(file, configuration);
  const child = spawn(program, ['-p', home, '-c', file, '-e', 'stderr', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = `http://127.0.0.1:${port}/`;
  if (!(await answers(url, ended))) throw new Error(`nginx: ${said}`);
  return {
    url,
    configuration,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} home
 * @param {string} settings
 */
function formatConfiguration(folder, port, home, settings) {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    // Files that only root may read would otherwise be kept from its own workers.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 1;',
    `pid "${home}/pid";`,
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...places.map((name) => `  ${name}_temp_path "${home}/${name}";`),
    ...settings.split('\n').filter(Boolean),
    '  server {',
    `    listen 127.0.0.1:${port};`,
    `    root "${folder}";`,
    `    include "${folder}/_server/nginx.conf";`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** @returns {Promise<number>} */
function findFreePort() {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/**
 * @param {string} url
 * @param {Promise<unknown>} ended
 */
async function answers(url, ended) {
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (let tries = 0; tries < 100 && !isOver; tries += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

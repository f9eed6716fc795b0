import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listDeskHosts } from '../lib/desk/backend.ts';
import {
  formatCaddyfile,
  formatHeadersFile,
  formatNginx,
  LONGEST_LINE,
  SERVER_FOLDER,
} from '../lib/headers/formats.ts';
import { listHeaderRules } from '../lib/headers/rules.ts';
import { scanPage } from '../lib/headers/scan-page.ts';
import { readDeskFile } from '../loaders/desk-file.ts';

/** Pages of short addresses are all alike and bring no script of their own; there are tens of thousands. */
const SHORT = /^q[\\/][^\\/]+[\\/]/;

/**
 * Writes the response headers of the built site for the servers it may stand on: `_headers`, `_server/nginx.conf` and
 * `_server/Caddyfile`. It comes after everything that writes pages, and allows the scripts that stand in them by hash.
 */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { hashes, faults } = scanSite(fileURLToPath(dir));
        if (faults.length > 0) throw new Error(explainFaults(faults));
        writeHeaders(fileURLToPath(dir), hashes);
        logger.info(`响应头已经写好，放行${hashes.length}段页内脚本。`);
      },
    },
  };
}

/** Hashes of all scripts inside pages, sorted, and what the policy would forbid with the page it stands in. */
export function scanSite(folder: string): { hashes: string[]; faults: string[] } {
  const scripts = new Set<string>();
  const faults: string[] = [];
  for (const file of globSync('**/*.html', { cwd: folder })) {
    if (SHORT.test(file)) continue;
    const scan = scanPage(readFileSync(join(folder, file), 'utf8'));
    for (const script of scan.scripts) scripts.add(script);
    faults.push(...scan.faults.map((fault) => `${file}：${fault.slice(0, 80)}`));
  }
  const hashes = [...scripts].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return { hashes: hashes.sort(), faults };
}

/** Writes the three files. */
function writeHeaders(folder: string, hashes: readonly string[]): void {
  const { desk } = readDeskFile(process.cwd());
  const rules = listHeaderRules({ hashes, deskHosts: listDeskHosts(desk) });
  const file = formatHeadersFile(rules);
  const longest = Math.max(...file.split('\n').map((line) => line.length));
  if (longest > LONGEST_LINE)
    throw new Error(
      `页内脚本太多（${hashes.length}段），安全策略长${longest}个字符，有的托管平台只收${LONGEST_LINE}个。` +
        '请把各页不同的脚本移到单独的文件里（src/client）。',
    );
  writeFileSync(join(folder, '_headers'), file);
  mkdirSync(join(folder, SERVER_FOLDER), { recursive: true });
  writeFileSync(join(folder, SERVER_FOLDER, 'nginx.conf'), formatNginx(rules));
  writeFileSync(join(folder, SERVER_FOLDER, 'Caddyfile'), formatCaddyfile(rules));
}

const explainFaults = (faults: readonly string[]) =>
  '网页里有安全策略不放行的写法（页内样式、onclick 一类的属性、javascript: 网址）：\n' +
  `${faults.slice(0, 10).join('\n')}\n请改成单独的样式文件和脚本文件。`;

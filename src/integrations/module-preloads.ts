import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import type { AstroIntegration } from 'astro';

/** Pages that show nothing of what was asked for before their scripts run. */
const WAITING = ['search/index.html'];
const SCRIPT = /<script type="module" src="([^"]+)">/g;

/**
 * Names in the head of a page what its scripts import, and what these import: a browser that learns of each file from
 * the one before waits for the network at every step (HTML, `rel="modulepreload"`).
 */
export function modulePreloads(): AstroIntegration {
  return {
    name: 'module-preloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const page of WAITING) preloadModules(fileURLToPath(dir), page);
      },
    },
  };
}

/** Writes the links into one page of a built site; returns the paths of the modules, as the page names them. */
export function preloadModules(folder: string, page: string): string[] {
  const file = join(folder, page);
  if (!existsSync(file)) return [];
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(SCRIPT)].map(([, path]) => path!);
  const found = new Set(named);
  // A set that grows is walked to its end.
  for (const path of found)
    for (const imported of listImports(readFileSync(join(folder, path), 'utf8')))
      found.add(new URL(imported, `file://${path}`).pathname);
  const imports = [...found].filter((path) => !named.includes(path));
  const links = imports.map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  writeFileSync(file, html.replace('</head>', `${links}</head>`));
  return imports;
}

/** Modules that a module imports at once, as it names them. */
function listImports(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((statement) =>
    'source' in statement && typeof statement.source?.value === 'string'
      ? [statement.source.value]
      : [],
  );
}

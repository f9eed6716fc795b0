import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type Program } from 'acorn';
import type { AstroIntegration } from 'astro';

/** Pages that show nothing of what was asked for before their scripts run. */
const WAITING = ['search/index.html', 'kiosk/*/index.html'];
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Fewer steps to the scripts of a page. Astro gives each component's script a file, and where other pages need the same
 * it holds no more than an import of it: the page names that file itself, once. And of pages that wait for their
 * scripts the head names all that these import (HTML, `rel="modulepreload"`), which a browser would learn step by step.
 */
export function scriptFiles(): AstroIntegration {
  return {
    name: 'script-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        nameScripts(folder);
        for (const page of globSync(WAITING, { cwd: folder })) preloadModules(folder, page);
      },
    },
  };
}

/** Lets the pages of a built site name the scripts themselves instead of files that only import them. */
export function nameScripts(folder: string): void {
  const known = new Map<string, string>();
  const resolve = (path: string) => {
    const script = known.get(path) ?? findScript(folder, path);
    known.set(path, script);
    return script;
  };
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, name), 'utf8');
    const named = new Set<string>();
    const written = html.replace(SCRIPT, (_, path: string) => {
      const script = resolve(path);
      if (named.has(script)) return '';
      named.add(script);
      return `<script type="module" src="${script}"></script>`;
    });
    if (written !== html) writeFileSync(join(folder, name), written);
  }
}

/** What a script imports, where it does nothing else; else itself. */
function findScript(folder: string, path: string): string {
  const { body } = read(folder, path);
  const [only] = body;
  if (body.length !== 1 || only?.type !== 'ImportDeclaration' || only.specifiers.length > 0)
    return path;
  return findScript(folder, locate(String(only.source.value), path));
}

/** Writes the links into one page of a built site; returns the paths of the modules, as the page names them. */
export function preloadModules(folder: string, page: string): string[] {
  const file = join(folder, page);
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(SCRIPT)].map(([, path]) => path!);
  const found = new Set(named);
  // A set that grows is walked to its end.
  for (const path of found)
    for (const statement of read(folder, path).body)
      if ('source' in statement && statement.source)
        found.add(locate(String(statement.source.value), path));
  const imports = [...found].filter((path) => !named.includes(path));
  const links = imports.map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  writeFileSync(file, html.replace('</head>', `${links}</head>`));
  return imports;
}

function read(folder: string, path: string): Program {
  const code = readFileSync(join(folder, path), 'utf8');
  return parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
}

const locate = (imported: string, from: string) => new URL(imported, `file://${from}`).pathname;

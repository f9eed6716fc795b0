import type { AstroIntegration } from 'astro';
import { writeLiterally } from '../lib/prose/write-literally.ts';

/** As Astro finds it: behind a byte order mark or empty lines, between --- or +++. */
const FRONT_MATTER = /^\uFEFF?(?:\s*\n)?(---|\+\+\+)[\s\S]*?\n\1[^\r\n]*(?:\r?\n|$)/;

/**
 * What people write is data: before MDX compiles a file, its body is rewritten so that nothing in it can run, and its
 * front matter is emptied: the collections have read it, and a `layout` in it would import a file.
 */
export function contentAsData(): AstroIntegration {
  return {
    name: 'content-as-data',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [literalBodies()] } });
      },
    },
  };
}

/** The Vite plugin; it stands before all others, that of MDX included. */
export function literalBodies() {
  return {
    name: 'content-as-data',
    enforce: 'pre' as const,
    transform: {
      order: 'pre' as const,
      filter: { id: /\.mdx$/ },
      handler: (code: string) => ({ code: writeModule(code), map: null }),
    },
  };
}

/** An MDX file as the compiler gets it: an empty front matter of as many lines, and the literal body. */
export function writeModule(source: string): string {
  const front = FRONT_MATTER.exec(source)?.[0] ?? '';
  const lines = Math.max(0, front.split('\n').length - 3);
  return `---\n${'\n'.repeat(lines)}---\n${writeLiterally(source.slice(front.length))}`;
}

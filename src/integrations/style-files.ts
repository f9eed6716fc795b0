import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Styles that follow each other in a page. */
const STYLES = /(?:<style>[^]*?<\/style>\s*)+/g;

/**
 * Puts the styles that Astro writes into pages into files: the security policy lets none inside a page through, and a
 * list of their hashes would be longer than a header may be. Astro's own way (`inlineStylesheets: 'never'`) makes up to
 * fifteen files for a page; this makes no more than six, in the same order.
 */
export function styleFiles(): AstroIntegration {
  return {
    name: 'style-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${moveStyles(fileURLToPath(dir))}个样式文件已经写好。`);
      },
    },
  };
}

/** Moves the styles of all pages of a built site into files of `_astro/`; returns how many files there are. */
export function moveStyles(folder: string): number {
  const files = new Map<string, string>();
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, name), 'utf8');
    if (!html.includes('<style>')) continue;
    const moved = html.replace(STYLES, (styles) => {
      const css = styles.replaceAll(/<\/?style>/g, '');
      const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
      const path = `/_astro/page.${digest}.css`;
      files.set(path, css);
      return `<link rel="stylesheet" href="${path}">`;
    });
    writeFileSync(join(folder, name), moved);
  }
  for (const [path, css] of files) writeFileSync(join(folder, path), css);
  return files.size;
}

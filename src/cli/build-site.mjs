// Builds the site through Astro's own interface, beside the one that is there, and puts it in its place when it is
// whole: `--out` and `--cache` choose other folders, `--quiet` leaves only warnings and errors, `--strict` ends at the
// first mistake in the content.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { explainFileError } from './setup/file-errors.mjs';
import { Notice, ROOT, runCommand } from './setup/project.mjs';
import { placeSite, prepareBuild } from './setup/site-folder.mjs';

function readArguments() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: join(ROOT, 'dist') },
        cache: { type: 'string' },
        quiet: { type: 'boolean' },
        strict: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Notice('参数写错了。可以写：npm run build -- --out 文件夹 --strict');
  }
}

/** @param {unknown} error */
function explainBuildError(error) {
  const { message = String(error), hint, stack = '', loc } = Object(error);
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}` : undefined;
  const calls = place ? [] : stack.split('\n').filter((line) => /^ +at /.test(line));
  return [place, message, hint, ...calls].filter(Boolean).join('\n');
}

await runCommand(async () => {
  const values = readArguments();
  const out = resolve(values.out);
  let folder = '';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (values.strict) process.env.STRICT = '1';
  try {
    folder = prepareBuild(out);
    await build({
      root: ROOT,
      logLevel: values.quiet ? 'warn' : 'info',
      outDir: folder,
      ...(values.cache && { cacheDir: values.cache }),
    });
    placeSite(folder, out);
  } catch (error) {
    if (folder) rmSync(folder, { recursive: true, force: true });
    if (error instanceof Notice) throw error;
    const message = explainFileError(error) ?? explainBuildError(error);
    throw new Notice(`${message}\n没有生成新的网站，原来的网站没有动。`);
  }
});

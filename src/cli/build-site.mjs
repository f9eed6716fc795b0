// Builds the site through Astro's own interface: `--out` and `--cache` choose other folders,
// `--quiet` leaves only warnings and errors.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { ROOT } from './setup/project.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string' }, cache: { type: 'string' }, quiet: { type: 'boolean' } },
});

process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
  if (values.out) rmSync(values.out, { recursive: true, force: true });
  await build({
    root: ROOT,
    logLevel: values.quiet ? 'warn' : 'info',
    ...(values.out && { outDir: values.out }),
    ...(values.cache && { cacheDir: values.cache }),
  });
} catch (error) {
  const { message = String(error), hint, stack, loc } = Object(error);
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}` : undefined;
  console.error([place, message, hint, place ? undefined : stack].filter(Boolean).join('\n'));
  process.exit(1);
}

import { globSync } from 'node:fs';

/** Names of the posters that a deployer made with `npm run posters -- --out public/posters`, in order. */
export function listPosterFiles(): string[] {
  return globSync('*.pdf', { cwd: 'public/posters' }).sort();
}

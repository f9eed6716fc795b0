import { isAbsolute, join } from 'node:path';

/** The folders that hold official texts: `content/statutes`, then those of STATUTES_DIR (colon-separated). */
export function listStatuteFolders(root: string, statutesDir: string | undefined): string[] {
  const named = (statutesDir ?? '').split(':').filter((folder) => folder.trim() !== '');
  return ['content/statutes', ...named].map((folder) =>
    isAbsolute(folder) ? folder : join(root, folder),
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { siteFile, type SiteFile } from '../schemas/site.ts';
import { reportIssue } from './collection-files.ts';
import { parseYaml } from './yaml-file.ts';

export const SITE_FILE = 'content/site.yaml';

/** Whose site it is; undefined where there is no file, or none that fits. */
export function readSiteFile(root: string): { site: SiteFile | undefined; problems: Problem[] } {
  const path = join(root, SITE_FILE);
  if (!existsSync(path)) return { site: undefined, problems: [] };
  const { data, lineOf } = parseYaml(readFileSync(path, 'utf8'));
  const parsed = siteFile.safeParse(data);
  if (parsed.success) return { site: parsed.data, problems: [] };
  return {
    site: undefined,
    problems: parsed.error.issues.map((issue) => reportIssue(SITE_FILE, lineOf, issue)),
  };
}

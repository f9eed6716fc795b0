import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TEST_SITE } from '../setup/project.mjs';

const STAMP = `${TEST_SITE}.json`;
const SOURCES = ['src', 'content', 'public', 'tests/fixtures/statutes'];
const FILES = ['astro.config.mjs', 'package-lock.json'];

/**
 * Whether the test site that stands there was built with these statutes, and no source has changed
 * since that build began.
 *
 * @param {string} statutes
 */
export function isTestSiteFresh(statutes) {
  if (!existsSync(STAMP) || !existsSync(join(TEST_SITE, 'index.html'))) return false;
  const built = JSON.parse(readFileSync(STAMP, 'utf8'));
  return built.statutes === statutes && listTimes().every((time) => time < built.began);
}

/**
 * Remembers a build of the test site.
 *
 * @param {string} statutes
 * @param {number} began milliseconds since 1970
 */
export function noteTestSite(statutes, began) {
  writeFileSync(STAMP, JSON.stringify({ statutes, began }));
}

/** Times of change of all sources; a folder's own time tells of deletions. */
function listTimes() {
  const folders = SOURCES.map((folder) => join(ROOT, folder)).filter((path) => existsSync(path));
  const paths = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  ]);
  const files = FILES.map((name) => join(ROOT, name)).filter((path) => existsSync(path));
  return [...paths, ...files].map((path) => statSync(path).mtimeMs);
}

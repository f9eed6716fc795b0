import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../lib/problem.ts';
import { findVersionDate, listNotes, readFileDate, readHistory } from '../lib/statute/history.ts';
import type { SourceLine } from '../lib/statute/line.ts';
import { parseStatute, type ParsedStatute } from '../lib/statute/parse-statute.ts';
import { readMarkdown } from '../lib/statute/read-markdown.ts';
import type { StatuteText } from '../lib/statute/versions.ts';
import { readDocx } from './read-docx.ts';
import { findStatuteSources, type StatuteSource } from './statute-sources.ts';

export interface ReadStatute extends StatuteText {
  format: StatuteSource['format'];
  /** Digest of the bytes and of the parser: the name of the parsed tree in the cache. */
  digest: string;
  notes: string[];
}

export interface ReadStatutes {
  texts: ReadStatute[];
  problems: Problem[];
  /** How many texts came from the cache. */
  fromCache: number;
}

/**
 * Reads and parses every official text below the folders. A text whose bytes and parser have not changed
 * comes from `cacheDir`. A file that cannot be read is set aside with a problem of severity `error`;
 * the others are not touched by it.
 */
export async function readStatutes(
  folders: readonly string[],
  cacheDir: string,
): Promise<ReadStatutes> {
  const { sources, problems } = findStatuteSources(folders);
  const edition = digestParser();
  mkdirSync(cacheDir, { recursive: true });
  const result: ReadStatutes = { texts: [], problems, fromCache: 0 };
  for (const source of sources) {
    const digest = digestSource(source, edition);
    const path = join(cacheDir, `${digest}.json`);
    const cached = existsSync(path);
    const parsed = cached
      ? (JSON.parse(readFileSync(path, 'utf8')) as ParsedStatute)
      : await parseSource(source);
    if (!cached) writeWhole(path, JSON.stringify(parsed));
    else result.fromCache += 1;
    result.problems.push(...parsed.problems);
    if (parsed.statute.title === '' || parsed.problems.some(({ severity }) => severity === 'error'))
      continue;
    result.texts.push(describe(source, parsed, digest));
  }
  return result;
}

async function parseSource(source: StatuteSource): Promise<ParsedStatute> {
  const lines: SourceLine[] = [];
  const problems: Problem[] = [];
  for (const file of source.files) {
    lines.push({ kind: 'marker', marker: 'file', source: { file: file.name, line: 1 } });
    if (file.text !== undefined) lines.push(...readMarkdown(file.text, file.name));
    else {
      const docx = await readDocx(file.bytes, file.name);
      lines.push(...docx.lines);
      problems.push(...docx.problems);
    }
  }
  if (problems.length > 0) return { statute: { title: '', children: [] }, problems };
  return parseStatute(lines, { bareHeadings: source.format === 'docx' });
}

function describe(source: StatuteSource, parsed: ParsedStatute, digest: string): ReadStatute {
  const notes = listNotes(parsed.statute);
  const fileDate = source.promulgatedOn ?? readFileDate(basename(source.files[0]?.name ?? ''));
  const date = findVersionDate(readHistory(parsed.statute), fileDate);
  return {
    statute: parsed.statute,
    problems: parsed.problems,
    files: source.files.map(({ name }) => name),
    folder: source.folder,
    format: source.format,
    digest,
    notes,
    ...(date === undefined ? {} : { date }),
    ...(source.effectiveFrom === undefined ? {} : { effectiveFrom: source.effectiveFrom }),
  };
}

function digestSource(source: StatuteSource, edition: string): string {
  const hash = createHash('sha256').update(edition).update(source.format);
  for (const file of source.files) hash.update(`\n${file.name}\n`).update(file.bytes);
  return hash.digest('hex').slice(0, 32);
}

/** Digest of the parser's own sources: a changed parser reads everything anew, nobody has to remember to say so. */
function digestParser(): string {
  const hash = createHash('sha256');
  for (const dir of ['../lib/statute/', './'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )) {
    for (const name of readdirSync(dir).sort())
      hash.update(name).update(readFileSync(join(dir, name)));
  }
  return hash.digest('hex');
}

/** A file under its name is always whole, even if the build is killed while it writes. */
function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}

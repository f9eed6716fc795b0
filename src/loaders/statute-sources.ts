import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { joinCodeFiles } from './code-files.ts';
import { decodeSource } from './decode-source.ts';

/** The files of one text, in reading order, with what its folder tells about it. */
export interface StatuteSource {
  format: 'docx' | 'lawrefbook' | 'just-laws';
  files: SourceFile[];
  folder: number;
  /** From Just Laws `versions.json`. */
  promulgatedOn?: string;
  effectiveFrom?: string;
}

export interface SourceFile {
  /** As messages name it: relative to the folder that was given, with that folder's name. */
  name: string;
  bytes: Buffer;
  /** Decoded Markdown; absent for .docx. */
  text?: string;
}

/** No statute comes near this size; a larger file is a scan or a mistake. */
const LARGEST_FILE = 20 * 1024 * 1024;
const NOT_STATUTES = /^(?:_index|readme|license|法律法规模版)\.md$/i;

/** Finds every text below the folders, and reports each file that is none. Order of folders is kept. */
export function findStatuteSources(folders: readonly string[]): {
  sources: StatuteSource[];
  problems: Problem[];
} {
  const sources: StatuteSource[] = [];
  const problems: Problem[] = [];
  folders.forEach((folder, index) => {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      problems.push({
        kind: 'statute-folder-missing',
        severity: 'error',
        file: folder,
        message: '找不到这个存放官方文本的文件夹。',
        cure: '请检查 STATUTES_DIR 里的路径；几个文件夹之间用英文冒号隔开。',
      });
      return;
    }
    walk(folder, { root: folder, index, sources, problems });
  });
  return { sources: joinCodeFiles(sources), problems };
}

interface Walk {
  root: string;
  index: number;
  sources: StatuteSource[];
  problems: Problem[];
}

function walk(dir: string, state: Walk): void {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const readme = names.includes('README.md') ? load(join(dir, 'README.md'), state) : undefined;
  const isLawFolder = readme?.text !== undefined && isJustLaws(readme.text);
  if (isLawFolder) addLawFolder(dir, names, readme, state);
  else for (const name of names) addFile(join(dir, name), state);
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    if (isLawFolder && entry.name === 'versions') addVersions(dir, state);
    else walk(join(dir, entry.name), state);
  }
}

/** A Just Laws page: a heading, with VuePress front matter, bold article numbers or a dated 题注 beside it. */
function isJustLaws(text: string): boolean {
  if (!/^# \S/m.test(text)) return false;
  return (
    /^---\r?\n[\s\S]*?^(?:next|prev|sidebar):/m.test(text) ||
    /^\*\*第.{1,10}条\*\*/m.test(text) ||
    /^# .+\r?\n\s*[12]\d{3}年\d{1,2}月\d{1,2}日.*(?:通过|公布|批准)/.test(text)
  );
}

function addLawFolder(
  dir: string,
  names: readonly string[],
  readme: SourceFile,
  state: Walk,
  dates: VersionDates = {},
): void {
  const chapters = names
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort(compareChapters);
  const files = [
    readme,
    ...chapters.map((name) => load(join(dir, name), state)).filter((file) => file !== undefined),
  ];
  const own = readVersionTable(dir, state).find(({ entry }) => entry === 'README.md');
  state.sources.push({
    format: 'just-laws',
    files,
    folder: state.index,
    ...pickDates(own ?? dates),
  });
}

/** preamble, 01 … 07, then 00 (the supplementary provisions that end the code). */
function compareChapters(a: string, b: string): number {
  const rank = (name: string) =>
    /^00/.test(name) ? 1000 : /^\d/.test(name) ? parseInt(name, 10) : 0;
  const isAnnex = (name: string) => (/amendment|decision/.test(name) ? 2000 : 0);
  return rank(a) + isAnnex(a) - rank(b) - isAnnex(b) || a.localeCompare(b);
}

interface VersionDates {
  promulgatedOn?: string;
  effectiveFrom?: string;
  entry?: string;
}

function pickDates({ promulgatedOn, effectiveFrom }: VersionDates): VersionDates {
  return {
    ...(promulgatedOn ? { promulgatedOn } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
  };
}

function readVersionTable(dir: string, state: Walk): VersionDates[] {
  const path = join(dir, 'versions.json');
  if (!existsSync(path)) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { versions?: VersionDates[] }).versions ?? [];
  } catch {
    state.problems.push({
      kind: 'statute-version-table',
      severity: 'error',
      file: join(basename(state.root), relative(state.root, path)),
      message: '版本表不是完整的 JSON，读不了；这部法律先按没有版本表处理。',
      cure: '请重新下载这个文件。',
    });
    return [];
  }
}

function addVersions(dir: string, state: Walk): void {
  const table = readVersionTable(dir, state);
  for (const entry of readdirSync(join(dir, 'versions'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(dir, 'versions', entry.name);
    const names = readdirSync(folder);
    const readme = names.includes('README.md') ? load(join(folder, 'README.md'), state) : undefined;
    const dates = table.find((row) => row.entry === `versions/${entry.name}/README.md`) ?? {};
    if (readme) addLawFolder(folder, names, readme, state, dates);
  }
}

function addFile(path: string, state: Walk): void {
  const name = basename(path);
  if (NOT_STATUTES.test(name) || name.startsWith('.') || name.startsWith('~$')) return;
  if (/\.docx$/i.test(name)) {
    const file = load(path, state);
    if (file) state.sources.push({ format: 'docx', files: [file], folder: state.index });
    return;
  }
  if (!/\.md$/i.test(name)) {
    if (/\.(?:doc|wps|pdf|txt|rtf)$/i.test(name)) state.problems.push(reportFormat(path, state));
    return;
  }
  const file = load(path, state);
  if (file?.text === undefined) return;
  if (file.text.includes('<!-- INFO END -->'))
    state.sources.push({ format: 'lawrefbook', files: [file], folder: state.index });
  else if (isJustLaws(file.text))
    state.sources.push({ format: 'just-laws', files: [file], folder: state.index });
  else {
    state.problems.push({
      kind: 'statute-unknown-format',
      severity: 'error',
      file: file.name,
      message:
        '这个 Markdown 文件不是认识的法律文本格式（没有 <!-- INFO END -->，也没有加粗的条号）。',
      cure: '请使用国家法律法规数据库的 .docx，或按 content/README.md 的样子整理。',
    });
  }
}

function load(path: string, state: Walk): SourceFile | undefined {
  const name = join(basename(state.root), relative(state.root, path));
  const { size } = statSync(path);
  if (size > LARGEST_FILE) {
    state.problems.push({
      kind: 'statute-too-large',
      severity: 'error',
      file: name,
      message: `文件有${Math.round(size / 1024 / 1024)} MB，超过20 MB，不像法律文本。`,
      cure: '请确认不是扫描图片，改用国家法律法规数据库的 .docx。',
    });
    return undefined;
  }
  const bytes = readFileSync(path);
  if (/\.docx$/i.test(path)) return { name, bytes };
  const decoded = decodeSource(bytes, name);
  if ('problem' in decoded) {
    state.problems.push(decoded.problem);
    return undefined;
  }
  return { name, bytes, text: decoded.text };
}

function reportFormat(path: string, state: Walk): Problem {
  return {
    kind: 'statute-unknown-format',
    severity: 'error',
    file: join(basename(state.root), relative(state.root, path)),
    message: '这种文件格式读不了。',
    cure: '请在 WPS 或 Word 中另存为 .docx，或到国家法律法规数据库下载 .docx。',
  };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { formatProblem, type Problem } from '../../../src/lib/problem.ts';
import { readStatutes } from '../../../src/loaders/read-statutes.ts';

/** A folder that lasts as long as the test, with these files. */
export function makeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'statutes-test-')), 'statutes');
  mkdirSync(folder);
  onTestFinished(() => {
    rmSync(dirname(folder), { recursive: true });
  });
  addFiles(folder, files);
  return folder;
}

export function addFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A good LawRefBook file. */
export function lawFile(title: string, ...articles: string[]): string {
  const lines = articles.length > 0 ? articles : ['第一条 长椅供人休息。', '第二条 长椅每年刷漆。'];
  return [`# ${title}`, '', '2024年1月1日公布', '', '<!-- INFO END -->', '', ...lines].join('\n');
}

/** What one reading of a folder brings: titles of the texts read, and the problems as a person reads them. */
export async function readFolder(folder: string, cacheDir: string = makeFolder()) {
  const { texts, problems, fromCache } = await readStatutes([folder], cacheDir);
  return {
    texts,
    titles: texts.map(({ statute }) => statute.title),
    problems: problems.map(formatOne),
    fromCache,
  };
}

const formatOne = (problem: Problem) => `${problem.severity} ${formatProblem(problem)}`;

/** The problems of a bad file that lies between two good ones, which must both be read whatever it is. */
export async function readBeside(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const good = { 'a.md': lawFile('示例长椅法'), 'z/z.md': lawFile('示例路灯法') };
  const { titles, problems } = await readFolder(makeFolder({ ...good, ...files }));
  expect(titles).toEqual(['示例长椅法', '示例路灯法']);
  return problems;
}

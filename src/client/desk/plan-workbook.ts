import JSZip from 'jszip';
import type { Known } from '../../lib/import/known.ts';
import { planImport, type ImportPlan } from '../../lib/import/plan-import.ts';
import { readWorkbook } from '../../lib/import/read-workbook.ts';

// Fetched once a file has been chosen: what reads spreadsheets is large.
export { planImport, readWorkbook };

/** The files of a plan as one archive, at their places below the project's folder. */
export function packFiles(plan: ImportPlan): Promise<Blob> {
  const zip = new JSZip();
  for (const { path, text } of listFiles(plan)) zip.file(path, text);
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE' });
}

/** Files that a plan would write. */
export function listFiles({ added, changed }: ImportPlan): { path: string; text: string }[] {
  return [...added, ...changed].map(({ path, text }) => ({ path, text }));
}

/** What exists in the project's folder itself, which may be newer than the site. */
export async function readFolder(
  folder: FileSystemDirectoryHandle,
  known: Known,
): Promise<Known | undefined> {
  const content = await folder.getDirectoryHandle('content').catch(() => undefined);
  const lectures = await content?.getDirectoryHandle('lectures').catch(() => undefined);
  if (!content || !lectures) return undefined;
  const series = await content.getDirectoryHandle('series').catch(() => undefined);
  return {
    ...known,
    lectures: await readFiles(lectures, 'content/lectures', '.mdx'),
    series: series ? await readFiles(series, 'content/series', '.yaml') : [],
  };
}

/** Writes the files of a plan and nothing else; each takes its place only once it is whole. */
export async function writeFiles(
  folder: FileSystemDirectoryHandle,
  plan: ImportPlan,
): Promise<number> {
  const files = listFiles(plan);
  for (const { path, text } of files) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let place = folder;
    for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
    const file = await place.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
  return files.length;
}

async function readFiles(
  folder: FileSystemDirectoryHandle,
  path: string,
  extension: string,
): Promise<{ path: string; text: string }[]> {
  const files: { path: string; text: string }[] = [];
  for await (const [name, entry] of folder.entries()) {
    const place = `${path}/${name}`;
    if (entry.kind === 'directory') files.push(...(await readFiles(entry, place, extension)));
    else if (name.endsWith(extension))
      files.push({
        path: place,
        text: await (await entry.getFile()).text(),
      });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

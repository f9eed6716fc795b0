import JSZip from 'jszip';
import type { Sheet } from '../../lib/import/cells.ts';
import { readWorkbook } from '../../lib/import/read-workbook.ts';
import type { TablePlan } from '../../lib/import/table-plan.ts';

// Fetched once a file has been chosen: what reads spreadsheets is large.
export { readWorkbook };

/** How tables of one kind become files of the project. */
export interface TableImport<Known> {
  /** What a table would do to what is known; `today` is an ISO day. */
  plan: (sheets: readonly Sheet[], fileName: string, known: Known, today: string) => TablePlan;
  /**
   * What exists in the project's folder itself, which may be newer than what the site tells; undefined for a folder
   * that is not the project's.
   */
  readFolder: (folder: FileSystemDirectoryHandle, known: Known) => Promise<Known | undefined>;
}

/** The files of a plan as one archive, at their places below the project's folder. */
export function packFiles(plan: TablePlan): Promise<Blob> {
  const zip = new JSZip();
  for (const { path, text } of listFiles(plan)) zip.file(path, text);
  return zip.generateAsync({ type: 'blob', compression: 'DEFLATE' });
}

/** Files that a plan would write. */
export function listFiles({ added, changed }: TablePlan): { path: string; text: string }[] {
  return [...added, ...changed].map(({ path, text }) => ({ path, text }));
}

/** Writes the files of a plan and nothing else; each takes its place only once it is whole. */
export async function writeFiles(
  folder: FileSystemDirectoryHandle,
  plan: TablePlan,
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

/** The files of a folder and of those in it, with their paths from the project's; none where there is no folder. */
export async function readFiles(
  folder: FileSystemDirectoryHandle | undefined,
  path: string,
  extension: string,
): Promise<{ path: string; text: string }[]> {
  const files: { path: string; text: string }[] = [];
  if (!folder) return files;
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

/** A folder in a folder; undefined where it is not there. */
export function openFolder(
  folder: FileSystemDirectoryHandle | undefined,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  return folder?.getDirectoryHandle(name).catch(() => undefined) ?? Promise.resolve(undefined);
}

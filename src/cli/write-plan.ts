import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the files of an import below `root`: all beside their places first, so that a full disk leaves everything as it was. */
export function writeFiles(root: string, files: readonly { path: string; text: string }[]): void {
  const moves = files.map(({ path }) => ({
    from: join(root, `${path}.${process.pid}.new`),
    to: join(root, path),
  }));
  try {
    for (const [index, { from }] of moves.entries()) {
      mkdirSync(dirname(from), { recursive: true });
      writeFileSync(from, files[index]!.text);
    }
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}

/** What an import has come to, in one sentence. */
export function summarizeImport(files: number, doubtful: number, isWritten: boolean): string {
  const doubt = doubtful > 0 ? `另有${doubtful}处存疑，照上面写的改好表格，再导入一次。` : '';
  if (files === 0) return `没有要改的文件。${doubt}`;
  return isWritten
    ? `写好了${files}个文件。${doubt}请执行 npm run check 检查一遍。`
    : `以上只是看一看，还没有写。要写进去，在命令后面加 --write（共${files}个文件）。${doubt}`;
}

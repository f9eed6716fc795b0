// `npm run import:lectures -- 讲座安排.xlsx [--write]`: lectures from a spreadsheet. Without --write it only shows the plan.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { planImport, type Planned } from '../lib/import/plan-import.ts';
import { readWorkbook } from '../lib/import/read-workbook.ts';
import { formatPlan } from '../lib/import/text-table.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readKnown } from '../loaders/known-files.ts';
import { Notice, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (given === undefined)
    throw new Notice('请写表格的名字，例如：npm run import:lectures -- 讲座安排.xlsx');
  const root = process.cwd();
  // npm runs in the project's folder and tells from where it was called.
  const file = resolve(process.env['INIT_CWD'] ?? root, given);
  if (!existsSync(file)) throw new Notice(`没有找到 ${given}。请核对文件名和它所在的文件夹。`);
  const name = basename(file);
  const book = readWorkbook(readFileSync(file), name);
  if (book.problem) throw new Notice(book.problem.message + book.problem.cure);
  const plan = planImport(book.sheets, name, readKnown(root), readBuildDay());
  const files = [...plan.added, ...plan.changed];
  console.log(`\n${formatPlan(plan)}`);
  if (values.write) writeFiles(root, files);
  console.log(summarize(files.length, plan.doubtful.length, values.write));
  process.exitCode = plan.doubtful.length > 0 ? 1 : 0;
});

/** All are written beside their places first, so that a full disk leaves everything as it was. */
function writeFiles(root: string, files: readonly Planned[]): void {
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

function summarize(files: number, doubtful: number, isWritten: boolean): string {
  const doubt = doubtful > 0 ? `另有${doubtful}处存疑，照上面写的改好表格，再导入一次。` : '';
  if (files === 0) return `没有要改的文件。${doubt}`;
  return isWritten
    ? `写好了${files}个文件。${doubt}请执行 npm run check 检查一遍。`
    : `以上只是看一看，还没有写。要写进去，在命令后面加 --write（共${files}个文件）。${doubt}`;
}

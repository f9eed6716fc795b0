// `npm run import:lectures -- 讲座安排.xlsx [--write]`: lectures from a spreadsheet. Without --write it only shows the plan.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { planImport } from '../lib/import/plan-import.ts';
import { readWorkbook } from '../lib/import/read-workbook.ts';
import { formatPlan } from '../lib/import/text-table.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readKnown } from '../loaders/known-files.ts';
import { Notice, runCommand } from './setup/project.mjs';
import { summarizeImport, writeFiles } from './write-plan.ts';

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
  console.log(summarizeImport(files.length, plan.doubtful.length, values.write));
  process.exitCode = plan.doubtful.length > 0 ? 1 : 0;
});

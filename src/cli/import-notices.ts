// `npm run import:notices -- 居务公开.xlsx [--write]`: notices from a spreadsheet. Without --write it only shows the plan.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  planNotices,
  type NoticePlan,
  type PlannedNotice,
} from '../lib/import/notice/plan-notices.ts';
import { readWorkbook } from '../lib/import/read-workbook.ts';
import { formatPlace, formatTable } from '../lib/import/text-table.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readKnownNotices } from '../loaders/known-files.ts';
import { Notice, runCommand } from './setup/project.mjs';
import { summarizeImport, writeFiles } from './write-plan.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (given === undefined)
    throw new Notice('请写表格的名字，例如：npm run import:notices -- 居务公开.xlsx');
  const root = process.cwd();
  // npm runs in the project's folder and tells from where it was called.
  const file = resolve(process.env['INIT_CWD'] ?? root, given);
  if (!existsSync(file)) throw new Notice(`没有找到 ${given}。请核对文件名和它所在的文件夹。`);
  const name = basename(file);
  const book = readWorkbook(readFileSync(file), name);
  if (book.problem) throw new Notice(book.problem.message + book.problem.cure);
  const plan = planNotices(book.sheets, name, readKnownNotices(root), readBuildDay());
  console.log(`\n${formatNotices(plan)}`);
  if (values.write) writeFiles(root, plan.added);
  console.log(summarizeImport(plan.added.length, plan.doubtful.length, values.write));
  process.exitCode = plan.doubtful.length > 0 ? 1 : 0;
});

function formatNotices({ added, same, doubtful, unused }: NoticePlan): string {
  const doubts = doubtful.map((doubt) => `  ${formatPlace(doubt)}　${doubt.message}${doubt.cure}`);
  return [
    ...section('存疑', doubts),
    ...section('新增', listNotices(added)),
    ...section('已经公开过，不变', listNotices(same)),
    ...(unused.length > 0 ? [`没有用到的列：${unused.join('、')}`, ''] : []),
  ].join('\n');
}

function section(name: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`${name} ${lines.length}`, ...lines, ''];
}

function listNotices(planned: readonly PlannedNotice[]): string[] {
  return formatTable(
    planned.map(({ sheet, row, when, category, title, what, path }) => [
      `  “${sheet}”第${row}行`,
      when,
      category,
      title,
      what.length > 0 ? `${what.length}笔` : '',
      path,
    ]),
  );
}

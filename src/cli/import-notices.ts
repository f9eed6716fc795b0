// `npm run import:notices -- 居务公开.xlsx [--write]`: notices from a spreadsheet. Without --write it only shows the plan.
import {
  planNotices,
  type NoticePlan,
  type PlannedNotice,
} from '../lib/import/notice/plan-notices.ts';
import { formatPlace, formatTable } from '../lib/import/text-table.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readKnownNotices } from '../loaders/known-files.ts';
import { openTable } from './open-table.ts';
import { runCommand } from './setup/project.mjs';
import { summarizeImport, writeFiles } from './write-plan.ts';

await runCommand(async () => {
  const { sheets, name, root, isToBeWritten } = openTable(
    'npm run import:notices -- 居务公开.xlsx',
  );
  const plan = planNotices(sheets, name, readKnownNotices(root), readBuildDay());
  console.log(`\n${formatNotices(plan)}`);
  if (isToBeWritten) writeFiles(root, plan.added);
  console.log(summarizeImport(plan.added.length, plan.doubtful.length, isToBeWritten));
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

// `npm run import:lectures -- 讲座安排.xlsx [--write]`: lectures from a spreadsheet. Without --write it only shows the plan.
import { planImport } from '../lib/import/plan-import.ts';
import { formatPlan } from '../lib/import/text-table.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { readKnown } from '../loaders/known-files.ts';
import { openTable } from './open-table.ts';
import { runCommand } from './setup/project.mjs';
import { summarizeImport, writeFiles } from './write-plan.ts';

await runCommand(async () => {
  const { sheets, name, root, isToBeWritten } = openTable(
    'npm run import:lectures -- 讲座安排.xlsx',
  );
  const plan = planImport(sheets, name, readKnown(root), readBuildDay());
  const files = [...plan.added, ...plan.changed];
  console.log(`\n${formatPlan(plan)}`);
  if (isToBeWritten) writeFiles(root, files);
  console.log(summarizeImport(files.length, plan.doubtful.length, isToBeWritten));
  process.exitCode = plan.doubtful.length > 0 ? 1 : 0;
});

// `npm run check`: every problem of the content at once, grouped by file, each with its cure.
import { KINDS, type ProblemKind } from '../checks/kinds.ts';
import { runChecks } from '../checks/run-checks.ts';
import { mendFiles } from './mend-text.ts';
import { sealArticles } from './seal-articles.ts';
import type { Problem } from '../lib/problem.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { CACHE_FOLDER } from '../loaders/statute-cache.ts';
import { listStatuteFolders } from '../loaders/statute-folders.ts';

const root = process.cwd();
const options = {
  root,
  folders: listStatuteFolders(root, process.env['STATUTES_DIR']),
  cacheDir: CACHE_FOLDER,
  day: readBuildDay(),
};
const [flag, ...files] = process.argv.slice(2);
if (flag === '--seal') await sealArticles(options, files);
if (flag === '--mend') for (const line of mendFiles(root, files)) console.log(line);
const report = await runChecks(options);

for (const [file, problems] of Map.groupBy(report.problems, (problem) => problem.file)) {
  console.log(`\n${file}`);
  for (const problem of [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)))
    console.log(formatLine(problem));
}

const errors = report.problems.filter(({ severity }) => severity === 'error').length;
const warnings = report.problems.length - errors;
console.log(
  `\n检查了${report.guides}篇导读、${report.laws}部有全文的法律：${errors}个错误，${warnings}条提示。`,
);
if (report.laws === 0)
  console.log('没有官方全文，白话与原文的核对没有做；放入全文（STATUTES_DIR）后再查一遍。');
if (report.problems.length > 0) console.log('每种问题的说明见 content/README.md 中同名的小节。');
process.exitCode = errors > 0 ? 1 : 0;

function formatLine({ kind, severity, line, message, cure }: Problem): string {
  const mark = severity === 'error' ? '✗' : '·';
  const place = line === undefined ? '' : `第${line}行　`;
  return `  ${mark} ${place}${message}${cure}〔${KINDS[kind as ProblemKind] ?? kind}〕`;
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addSheets, formatPrintRecord, printRecordPath } from '../../lib/poster/print-record.ts';
import { parseYaml } from '../../loaders/yaml-file.ts';
import { printRun, type PrintRun } from '../../schemas/print-run.ts';
import { Notice } from '../setup/project.mjs';

/**
 * Puts down what was printed below `root`, beside what was put down for that day before; returns the file. The record is
 * somebody's word: posters that were only made are not in it.
 */
export function recordPrints(root: string, run: PrintRun): string {
  const path = printRecordPath(run.community, run.on);
  const file = join(root, path);
  const sheets = addSheets(existsSync(file) ? readSheets(file, path) : [], run.sheets);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, formatPrintRecord({ ...run, sheets }));
  renameSync(`${file}.new`, file);
  return path;
}

function readSheets(file: string, path: string): PrintRun['sheets'] {
  const { success, data } = printRun.safeParse(parseYaml(readFileSync(file, 'utf8')).data);
  if (success) return data.sheets;
  throw new Notice(`${path} 写法有误，没有记。请先执行 npm run check，改好再印。`);
}

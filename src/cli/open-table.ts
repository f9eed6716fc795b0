import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Sheet } from '../lib/import/cells.ts';
import { readWorkbook } from '../lib/import/read-workbook.ts';
import { Notice } from './setup/project.mjs';

/** What `npm run <command> -- table.xlsx [--write]` was asked to import. */
export interface OpenedTable {
  sheets: Sheet[];
  /** Name of the file, for messages. */
  name: string;
  /** Folder of the project. */
  root: string;
  /** Without it the plan is only shown. */
  isToBeWritten: boolean;
}

/** Opens the table that the command line names; a missing or unreadable one is told in a sentence, with its cure. */
export function openTable(example: string): OpenedTable {
  const { values, positionals } = parseArgs({
    options: { write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [given] = positionals;
  if (given === undefined) throw new Notice(`请写表格的名字，例如：${example}`);
  const root = process.cwd();
  // npm runs in the project's folder and tells from where it was called.
  const file = resolve(process.env['INIT_CWD'] ?? root, given);
  if (!existsSync(file)) throw new Notice(`没有找到 ${given}。请核对文件名和它所在的文件夹。`);
  const name = basename(file);
  const book = readWorkbook(readFileSync(file), name);
  if (book.problem) throw new Notice(book.problem.message + book.problem.cure);
  return { sheets: book.sheets, name, root, isToBeWritten: values.write };
}

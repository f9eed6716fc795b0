import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetPrinter } from '../print/printer.ts';
import { fitSheets } from './fit-sheets.ts';
import type { Poster } from './make-poster.ts';

/** Sheets printed beside each other: Chromium takes a core for each. */
const AT_ONCE = 2;

/** Prints posters into a folder. Calls back after each; returns what did not fit, in words. */
export async function printPosters(
  printer: SheetPrinter,
  posters: readonly Poster[],
  folder: string,
  onPrinted: (done: number, poster: Poster) => void = () => undefined,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const queue = [...posters];
  const failures: string[] = [];
  let done = 0;
  const work = async () => {
    const page = await printer.open();
    for (let poster = queue.shift(); poster; poster = queue.shift()) {
      await page.setContent(poster.html, { waitUntil: 'load' });
      const over = await page.evaluate(fitSheets);
      if (over.length > 0) failures.push(describe(poster, over));
      else await printer.save(page, join(folder, poster.file));
      done += 1;
      onPrinted(done, poster);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

function describe({ file, source, pages }: Poster, over: readonly number[]): string {
  const which = pages === 1 ? '' : `第${over.join('、')}张`;
  return `${file}：${which}字太多，缩到最小也放不下。请把 ${source} 写短一些${file.includes('-a4') ? '，或者用大一号的纸（--size a3）' : ''}。`;
}

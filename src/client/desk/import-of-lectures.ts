import type { Known } from '../../lib/import/known.ts';
import { planImport } from '../../lib/import/plan-import.ts';
import { openFolder, readFiles, type TableImport } from './table-files.ts';

/** Tables that announce lectures. */
export const lectures: TableImport<Known> = {
  plan: planImport,
  readFolder: async (folder, known) => {
    const content = await openFolder(folder, 'content');
    const place = await openFolder(content, 'lectures');
    if (!place) return undefined;
    return {
      ...known,
      lectures: await readFiles(place, 'content/lectures', '.mdx'),
      series: await readFiles(await openFolder(content, 'series'), 'content/series', '.yaml'),
    };
  },
};

import { planNotices, type KnownNotices } from '../../lib/import/notice/plan-notices.ts';
import { openFolder, readFiles, type TableImport } from './table-files.ts';

/** Tables of what a community publishes (居务公开). */
export const notices: TableImport<KnownNotices> = {
  plan: planNotices,
  readFolder: async (folder, known) => {
    const content = await openFolder(folder, 'content');
    // Before the first notice there is no folder of them; communities there always are.
    if (!(await openFolder(content, 'communities'))) return undefined;
    const place = await openFolder(content, 'notices');
    return { ...known, notices: await readFiles(place, 'content/notices', '.yaml') };
  },
};

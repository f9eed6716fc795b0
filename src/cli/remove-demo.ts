// `npm run remove-demo`: takes away what is made up to show the site, with its pictures and short addresses.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCheckContext } from '../checks/read-context.ts';
import { listDemoFiles } from '../lib/site/demo-files.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { removeShortCodes } from '../loaders/short-codes.ts';
import { CACHE_FOLDER } from '../loaders/statute-cache.ts';
import { ROOT, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const day = readBuildDay();
  const { context } = await readCheckContext({
    root: ROOT,
    folders: [],
    cacheDir: CACHE_FOLDER,
    day,
  });
  const files = listDemoFiles(context);
  if (files.length === 0) {
    console.log('没有演示数据。');
    return;
  }
  const isDemo = new Set(files);
  const lectures = context.lectures.filter(({ file }) => isDemo.has(file));
  const photos = lectures.flatMap(({ file, data }) =>
    [...data.pictures, ...(data.held?.photos ?? [])].map((photo) =>
      join(dirname(file), 'photos', photo.file),
    ),
  );
  for (const file of [...files, ...photos]) rmSync(join(ROOT, file), { force: true });
  removeEmptyFolders(join(ROOT, 'content'));
  const slugs = new Set(files.map((file) => basename(file).replace(/\.\w+$/, '')));
  const codes = removeShortCodes(ROOT, (key) => {
    const [kind = '', name = ''] = key.split(':');
    return (kind === 'lecture' || kind === 'community') && slugs.has(name);
  });
  console.log([...files, ...photos].map((file) => `删去 ${file}`).join('\n'));
  console.log(`\n删去了${files.length}个文件、${photos.length}张照片、${codes}个短码。`);
});

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

// `npm run codes`: gives a short address to everything that has none, in content/qr.json.
import { listPlaces } from '../checks/places.ts';
import { readCheckContext } from '../checks/read-context.ts';
import { formatProblem } from '../lib/problem.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { assignShortCodes, readShortCodes } from '../loaders/short-codes.ts';
import { listStatuteFolders } from '../loaders/statute-folders.ts';
import { CACHE_FOLDER } from '../loaders/statute-cache.ts';
import { Notice, ROOT, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const { problems } = readShortCodes(ROOT);
  if (problems.length > 0)
    throw new Notice(`没有动 content/qr.json：\n${problems.map(formatProblem).join('\n')}`);
  const { context } = await readCheckContext({
    root: ROOT,
    folders: listStatuteFolders(ROOT, process.env['STATUTES_DIR']),
    cacheDir: CACHE_FOLDER,
    day: readBuildDay(),
  });
  const count = assignShortCodes(ROOT, listPlaces(context));
  console.log(count === 0 ? '都有短码了。' : `新给了${count}个短码，写在 content/qr.json。`);
});

import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { assembleLaws } from './assemble-laws.ts';
import { readBuildDay } from './build-day.ts';
import { readLawRegister } from './law-register.ts';
import { readStatutes } from './read-statutes.ts';
import { CACHE_FOLDER } from './statute-cache.ts';
import { listStatuteFolders } from './statute-folders.ts';

/** Astro content loader of the official texts: one entry for each law, its tree in the cache. */
export function statuteLoader(): Loader {
  return {
    name: 'statutes',
    async load({ store, logger, parseData, generateDigest, config }) {
      const folders = listStatuteFolders(fileURLToPath(config.root), process.env['STATUTES_DIR']);
      const read = await readStatutes(folders, CACHE_FOLDER);
      const { laws, problems, amending } = assembleLaws(
        read.texts,
        readLawRegister().laws,
        readBuildDay(),
      );
      store.clear();
      for (const [id, entry] of laws) {
        const data = await parseData({ id, data: { ...entry } });
        store.set({ id, data, digest: generateDigest(data) });
      }
      const hints = read.problems.length + problems.length;
      logger.info(
        `读到${laws.size}部法律（${read.texts.length}份文本，其中${read.fromCache}份未变动），` +
          `修正案和修改决定${amending.length}件不单独展示，提示${hints}条（npm run check 查看）。`,
      );
    },
  };
}

import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { writeLiterally } from '../lib/prose/write-literally.ts';
import { readCollection } from './collection-files.ts';
import type { CollectionKind } from './collections.ts';
import { GUIDE_FOLDER, readGuideFiles } from './guide-files.ts';
import { isHeldBack } from './held-back.ts';
import { withOwnReader } from './own-reader.ts';

/** Astro content loader of the guides; one that does not fit or is set aside is left out. */
export function guideLoader(): Loader {
  return {
    name: GUIDE_FOLDER,
    async load(context) {
      const { guides } = readGuideFiles(fileURLToPath(context.config.root));
      const shown = guides.map(({ file }) => file).filter((file) => !isHeldBack(file));
      const pattern = shown.map((file) => file.slice(GUIDE_FOLDER.length + 1));
      await glob({ base: GUIDE_FOLDER, pattern: pattern.length > 0 ? pattern : ['.none'] }).load(
        withOwnReader(context),
      );
    },
  };
}

/** Astro content loader of a folder of MDX files; one that does not fit is left out, the checks say why. */
export function mdxLoader(kind: CollectionKind): Loader {
  const { folder } = kind;
  return {
    name: folder,
    async load(context) {
      const { files } = readCollection(fileURLToPath(context.config.root), kind);
      // A pattern that matches nothing: an empty list would match all.
      const shown = files.filter(({ file }) => !isHeldBack(file));
      const pattern =
        shown.length > 0 ? shown.map(({ file }) => file.slice(folder.length + 1)) : ['.none'];
      const generateId = ({ entry }: { entry: string }) => basename(entry, '.mdx');
      await glob({ base: folder, pattern, generateId }).load(withOwnReader(context));
    },
  };
}

/**
 * Astro content loader of a folder of many MDX files whose bodies are plain text: they are rendered here, as data, and
 * are no modules of the build, of which there would be tens of thousands.
 */
export function textLoader(kind: CollectionKind): Loader {
  return {
    name: kind.folder,
    async load({ store, parseData, generateDigest, renderMarkdown, config }) {
      const root = fileURLToPath(config.root);
      store.clear();
      for (const { file, slug, raw, body } of readCollection(root, kind).files) {
        if (isHeldBack(file)) continue;
        const data = await parseData({ id: slug, data: raw, filePath: join(root, file) });
        const text = body.trim();
        store.set({
          id: slug,
          data,
          filePath: file,
          digest: generateDigest({ data, text }),
          ...(text !== '' && { rendered: await renderMarkdown(writeLiterally(text)) }),
        });
      }
    },
  };
}

/** Astro content loader of a folder of YAML files; one that does not fit is left out, the checks say why. */
export function yamlLoader(kind: CollectionKind<z.ZodType<Record<string, unknown>>>): Loader {
  return {
    name: kind.folder,
    async load({ store, parseData, generateDigest, config, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        store.clear();
        for (const { file, slug, data } of readCollection(root, kind).files) {
          if (isHeldBack(file)) continue;
          const entry = await parseData({ id: slug, data });
          store.set({ id: slug, data: entry, digest: generateDigest(entry) });
        }
      };
      await fill();
      watcher?.on('change', (path) => {
        if (path.includes(`/${kind.folder}/`)) void fill();
      });
    },
  };
}

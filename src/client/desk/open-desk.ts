import CMS, { type Backend } from '@sveltia/cms';
import { makeCollections } from '../../lib/desk/collections.ts';

import type { PreviewWords } from '../../lib/desk/render-preview.ts';
import { registerPreviews } from './preview.ts';

/** What the desk says before it is open, and what its preview says. */
export interface DeskWords {
  title: string;
  failed: string;
  noBrowser: string;
  nowhere: string;
  preview: PreviewWords;
}

/** Where the desk remembers what its user likes. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Opens the desk in place of the page. Whatever it needs comes from this site. */
export async function openDesk(backend: Backend, words: DeskWords): Promise<void> {
  speakChinese();
  takeAnyFolder();
  await registerPreviews(CMS, words.preview);
  await CMS.init({
    config: {
      load_config_file: false,
      backend,
      app_title: words.title,
      site_url: location.origin,
      display_url: '/',
      logo: { src: '/icon.svg' },
      show_preview_links: false,
      media_folder: 'public/media',
      public_folder: '/media',
      media_libraries: {
        all: {
          slugify_filename: true,
          // Smaller, and without the place where it was taken.
          transformations: {
            raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 },
          },
        },
        stock_assets: { providers: [] },
      },
      slug: { encoding: 'ascii', clean_accents: true, timezone: 'local' },
      output: { omit_empty_optional_fields: true },
      collections: makeCollections(),
    },
  });
}

/** The desk speaks the language of the browser unless told otherwise; ours is Chinese for everybody. */
function speakChinese(): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = typeof kept === 'object' ? kept : {};
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'zh-CN', ...preferences }));
}

/**
 * The desk asks whether a picked folder has `.git` in it. A volunteer has a folder and no git: where our `content` is,
 * the folder is ours.
 */
function takeAnyFolder(): void {
  const folder = FileSystemDirectoryHandle.prototype;
  const original = folder.getDirectoryHandle;
  folder.getDirectoryHandle = function (name, options) {
    return original.call(this, name === '.git' ? 'content' : name, options);
  };
}

import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Folder of what only the editing desk needs: no reader's device fetches or keeps any of it. */
const DESK_FOLDER = '_astro/desk';

/** Faces that the desk would fetch from another host; it brings files of the same with it. */
const OTHER_HOSTS = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g;

/** Colours of programming languages, drawing on maps and the like: nobody writes such things here. */
const UNUSED = /^(?:@shikijs\/(?:langs|themes)\/|terra-draw|leaflet)/;

/** Builds the editing desk apart from the pages, and leaves out of it what would speak to other hosts. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [leaveOut()],
            // The desk is one large piece, fetched by those who write.
            build: { chunkSizeWarningLimit: 3000 },
            environments: {
              client: {
                build: { rolldownOptions: { output: { chunkFileNames: nameChunk } } },
              },
            },
          },
        });
      },
    },
  };
}

/** What only those who write need: the desk itself, schemas, what reads tables, what looks through texts. */
const WRITING =
  /\/node_modules\/(?:@sveltia|@shikijs|@e965|papaparse|zod)\/|\/src\/(?:client\/desk|schemas|lib\/(?:desk|import|privacy|prose))\//;

function nameChunk({ moduleIds }: { moduleIds: string[] }): string {
  const isDesk = moduleIds.some((id) => WRITING.test(id));
  const isPart = moduleIds.every((id) =>
    /\/node_modules\/(?:svgo|turndown|exifr|immutable|zod|yaml|@e965|papaparse)\//.test(id),
  );
  return isDesk || (isPart && moduleIds.length > 0)
    ? `${DESK_FOLDER}/[name].[hash].js`
    : '_astro/[name].[hash].js';
}

function leaveOut(): Plugin {
  return {
    name: 'desk-leaves-out',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? { id: '\0desk-unused', moduleSideEffects: false } : null),
    load: (id) => (id === '\0desk-unused' ? 'export default {}' : null),
    transform: (code, id) =>
      id.includes('/@sveltia/cms/') && code.includes('cdn.jsdelivr.net')
        ? { code: code.replaceAll(OTHER_HOSTS, 'local("none")'), map: null }
        : null,
  };
}

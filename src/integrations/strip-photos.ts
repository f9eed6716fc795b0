import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { isReadablePicture, PICTURE } from '../loaders/photo-files.ts';

/** Quality of what is compressed again: the loss is not seen. */
const QUALITY = 92;

/**
 * Takes out of every picture of the built site what the camera wrote into it: place, day, device (EXIF, XMP, IPTC,
 * comments). A photo that cannot be read is left out, and does not stop the build.
 */
export function stripPhotos(): AstroIntegration {
  return {
    name: 'strip-photos',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [skipBrokenPhotos(fileURLToPath(config.root))] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pictures, stripped, broken } = await stripFolder(fileURLToPath(dir));
        for (const file of broken) logger.error(`照片打不开，没有放上网：${file}`);
        logger.info(
          `查了${pictures}张图片，去掉了${stripped.length}张里的拍摄信息（地点、时间、机型）。`,
        );
      },
    },
  };
}

/** Stands for a photo that cannot be read: a module that exports nothing. */
const EMPTY = '\0broken-photo';

/** Lectures' photos that cannot be read are as if they were not there; Astro would end the build over one. */
function skipBrokenPhotos(root: string) {
  return {
    name: 'skip-broken-photos',
    enforce: 'pre' as const,
    async resolveId(source: string, importer?: string) {
      if (!PICTURE.test(source) || importer === undefined) return undefined;
      const path = resolve(dirname(importer), source);
      const isPhoto = /^content[\\/]lectures[\\/].+[\\/]photos[\\/]/.test(relative(root, path));
      return !isPhoto || (await isReadablePicture(readFileSync(path))) ? undefined : EMPTY;
    },
    load: (id: string) => (id === EMPTY ? 'export default undefined;' : undefined),
  };
}

/** Strips every picture below a folder; paths are from there. Those that cannot be read are deleted. */
export async function stripFolder(
  folder: string,
): Promise<{ pictures: number; stripped: string[]; broken: string[] }> {
  const files = globSync('**/*.*', { cwd: folder })
    .filter((file) => PICTURE.test(file))
    .map((file) => file.split(sep).join('/'));
  const stripped: string[] = [];
  const broken: string[] = [];
  for (const file of files.sort()) {
    const path = join(folder, file);
    try {
      const clean = await stripPicture(readFileSync(path));
      if (!clean) continue;
      writeFileSync(path, clean);
      stripped.push(file);
    } catch {
      rmSync(path);
      broken.push(file);
    }
  }
  return { pictures: files.length, stripped, broken };
}

/**
 * The picture without what the camera wrote into it, upright, with its colour profile; undefined where there is nothing
 * to take out.
 *
 * @throws {Error} where the picture cannot be read
 */
export async function stripPicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (!(await isReadablePicture(bytes))) throw new Error('the picture cannot be read');
  const { format, pages = 1, ...rest } = await sharp(bytes).metadata();
  const { exif, xmp, iptc, comments, tifftagPhotoshop } = rest;
  const told = [exif, xmp, iptc, tifftagPhotoshop].some(Boolean) || (comments?.length ?? 0) > 0;
  if (!told && !hasNotes(bytes)) return undefined;
  // What moves has no orientation to apply.
  const image = pages > 1 ? sharp(bytes, { animated: true }) : sharp(bytes).autoOrient();
  const kept = image.keepIccProfile();
  if (format === 'png') return kept.png({ compressionLevel: 9 }).toBuffer();
  if (format === 'webp') return kept.webp({ quality: QUALITY }).toBuffer();
  if (format === 'heif') return kept.avif({ quality: 80 }).toBuffer();
  return kept.jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
}

/** Notes that the reader of pictures does not report: a comment of a JPEG, text and time of a PNG. */
function hasNotes(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.readUInt16BE(0) === 0xffd8) return listSegments(data).includes(0xfe);
  return (
    data[0] === 0x89 && listChunks(data).some((type) => /^(?:tEXt|zTXt|iTXt|eXIf|tIME)$/.test(type))
  );
}

/** Markers of the segments of a JPEG before its first scan. */
function listSegments(data: Buffer): number[] {
  const markers: number[] = [];
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff && data[at + 1] !== 0xda;) {
    markers.push(data[at + 1]!);
    at += 2 + data.readUInt16BE(at + 2);
  }
  return markers;
}

/** Types of the chunks of a PNG. */
function listChunks(data: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at + 12 <= data.length; at += 12 + data.readUInt32BE(at))
    types.push(data.toString('latin1', at + 4, at + 8));
  return types;
}

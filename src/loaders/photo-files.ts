import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Files that are taken for pictures. */
export const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;

/** Whether a picture can be read to its end; half a picture is a broken one. */
export async function isReadablePicture(bytes: Uint8Array): Promise<boolean> {
  try {
    // The whole file is decoded, though hardly anything of it is kept.
    await sharp(bytes, { failOn: 'truncated' }).resize(8).toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Those of the pictures, by path from `root`, that cannot be read. */
export async function listBrokenPhotos(
  root: string,
  photos: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  for (const photo of photos)
    if (PICTURE.test(photo) && !(await isReadablePicture(readFileSync(join(root, photo)))))
      broken.add(photo);
  return broken;
}

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stripFolder, stripPicture } from '../../../src/integrations/strip-photos.ts';

const GPS = {
  IFD0: { Make: 'Made up', Copyright: 'Nobody' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' },
};

/** A picture 40 wide and 20 high, its left half red, with what a camera writes. */
const takePhoto = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: 'blue' } })
    .composite([
      {
        input: { create: { width: 20, height: 20, channels: 3, background: 'red' } },
        left: 0,
        top: 0,
      },
    ])
    .withExif(GPS)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>39.9</a></x:xmpmeta>')
    .withIccProfile('p3');

/** A PNG with a text chunk behind its header. */
async function writeNote(): Promise<Buffer> {
  const png = await sharp({
    create: { width: 4, height: 4, channels: 3, background: 'red' },
  })
    .png()
    .toBuffer();
  const text = Buffer.from('tEXtComment\0at home');
  const chunk = Buffer.alloc(text.length + 8);
  chunk.writeUInt32BE(text.length - 4, 0);
  text.copy(chunk, 4);
  chunk.writeUInt32BE(0, text.length + 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe('Pictures of a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strip-photos-'));
  const read = (name: string) => readFileSync(join(folder, name));

  beforeAll(async () => {
    const turned = takePhoto().withMetadata({ orientation: 6 }).withExifMerge(GPS);
    writeFileSync(join(folder, 'a.JPG'), await turned.clone().jpeg().toBuffer());
    writeFileSync(join(folder, 'b.webp'), await takePhoto().webp().toBuffer());
    writeFileSync(join(folder, 'c.png'), await takePhoto().png().toBuffer());
    writeFileSync(join(folder, 'd.avif'), await takePhoto().avif().toBuffer());
    writeFileSync(join(folder, 'note.png'), await writeNote());
    writeFileSync(join(folder, 'clean.jpg'), await takePhoto().jpeg().toBuffer());
    writeFileSync(join(folder, 'clean.jpg'), (await stripPicture(read('clean.jpg')))!);
    writeFileSync(join(folder, 'broken.jpg'), 'not a picture');
    writeFileSync(join(folder, 'page.html'), '<p>');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('lose where and when they were taken; the broken one is left out', async () => {
    expect((await sharp(read('a.JPG')).metadata()).exif).toBeDefined();
    const clean = read('clean.jpg');
    expect(await stripFolder(folder)).toEqual({
      pictures: 7,
      stripped: ['a.JPG', 'b.webp', 'c.png', 'd.avif', 'note.png'],
      broken: ['broken.jpg'],
    });
    for (const name of ['a.JPG', 'b.webp', 'c.png', 'd.avif', 'note.png']) {
      const { exif, xmp, iptc, comments, orientation } = await sharp(read(name)).metadata();
      expect([exif, xmp, iptc, comments, orientation ?? 1], name).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        1,
      ]);
      expect(read(name).includes('Made up'), name).toBe(false);
    }
    expect(read('note.png').includes('at home')).toBe(false);
    expect(read('clean.jpg')).toEqual(clean);
    expect(existsSync(join(folder, 'broken.jpg'))).toBe(false);
    expect(await stripFolder(folder)).toMatchObject({ pictures: 6, stripped: [], broken: [] });
  });

  test('stand upright and keep their colours', async () => {
    const image = sharp(read('a.JPG'));
    const { width, height, icc } = await image.metadata();
    expect([width, height]).toEqual([20, 40]);
    expect(icc).toBeDefined();
    // Turned to the right, what was left is at the top.
    const { data } = await image.raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect(data.at(-1)).toBeGreaterThan(200);
  });
});

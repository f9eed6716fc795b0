import jsQR from 'jsqr';
import sharp, { type Sharp } from 'sharp';

/** Degrees by which a picture is turned: nobody holds a telephone straight. */
const TURN = 7;
/** Contrast that is left. */
const CONTRAST = 0.8;

/** What a reader finds in a picture as it is, then turned, blurred (sigma in pixels) and grey. */
export async function readCode(picture: Buffer, sigma: number): Promise<(string | undefined)[]> {
  const straight = sharp(picture).flatten({ background: '#fff' });
  const turned = await straight.clone().rotate(TURN, { background: '#fff' }).png().toBuffer();
  const poor = sharp(turned)
    .blur(sigma)
    .linear(CONTRAST, (255 * (1 - CONTRAST)) / 2);
  return Promise.all([straight, poor].map(decode));
}

async function decode(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

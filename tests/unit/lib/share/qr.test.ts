import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { makeQrCode } from '../../../../src/lib/share/qr.ts';

/** Draws the path as pixels, `scale` a module, as a screen would. */
function draw(
  text: string,
  scale: number,
  options?: { anyMask: boolean },
): { data: Uint8ClampedArray; side: number } {
  const { size, path } = makeQrCode(text, options);
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const at = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4;
        data.set([0, 0, 0, 255], at);
      }
  return { data, side };
}

test('Another reader finds the address in what is drawn', () => {
  for (const text of [
    'https://example.org/',
    'https://example.org/lectures/xianfa-jiu-zai-jiamenkou/',
  ]) {
    for (const options of [undefined, { anyMask: true }]) {
      const { data, side } = draw(text, 4, options);
      expect(jsQR(data, side, side)?.data).toBe(text);
    }
  }
});

test('The short address of the default origin fits version 3: 29 modules and the quiet zone', () => {
  expect(makeQrCode('http://127.0.0.1:4321/q/k7m2ab/').size).toBe(29 + 8);
});

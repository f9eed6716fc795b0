import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { findOnPath } from '../../../src/cli/setup/debian-packages.mjs';
import { ROOT } from '../../../src/cli/setup/project.mjs';
import { findPoster } from '../../../src/cli/posters/list-posters.ts';
import { makePoster, type Poster, type PosterRun } from '../../../src/cli/posters/make-poster.ts';
import { readPosterContent } from '../../../src/cli/posters/poster-content.ts';
import { readPosterStyle } from '../../../src/cli/posters/read-style.ts';

/** Day for which the posters of these tests are made. */
const DAY = '2026-11-22';
/** Room around a code that is cut out, in CSS pixels. */
const AROUND = 6;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the command prints from, with the default origin. */
export async function openRun(): Promise<PosterRun> {
  const content = await readPosterContent(ROOT, '2026-11-22');
  return {
    content,
    edition: { origin: 'http://127.0.0.1:4321', printed: DAY, codes: content.codes },
    day: DAY,
    community: content.communities[0]!.slug,
    css: readPosterStyle(ROOT),
  };
}

export const make = (run: PosterRun, name: string, size?: 'a4'): Poster =>
  makePoster({ ...run, size }, findPoster(run.content, name, run.community));

/** Where the codes stand, at 96 pixels an inch. */
export async function listCodes(page: Page): Promise<Box[]> {
  const boxes = await page.locator('.sheet .code').evaluateAll((codes) =>
    codes.map((code) => {
      const { x, y, width, height } = code.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }),
  );
  return boxes.map(({ x, y, width, height }) => ({
    x: Math.max(0, Math.floor(x - AROUND)),
    y: Math.max(0, Math.floor(y - AROUND)),
    width: Math.ceil(width + 2 * AROUND),
    height: Math.ceil(height + 2 * AROUND),
  }));
}

/** Height of the sheets before the one on which a box stands, and its number from 1. */
async function findSheet(page: Page, { y }: Box): Promise<{ number: number; top: number }> {
  const tops = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.getBoundingClientRect().top + scrollY));
  const number = tops.filter((top) => top <= y + AROUND).length;
  return { number, top: tops[number - 1] ?? 0 };
}

/** A code as it stands in the PDF at a resolution: cut out by Poppler, without it drawn by the browser. */
export async function rasterise(page: Page, file: string, box: Box, dpi: number): Promise<Buffer> {
  const { number, top } = await findSheet(page, box);
  const program = findOnPath(['pdftoppm']);
  if (program === undefined) return drawAt(page, box, dpi);
  const pixels = [box.x, box.y - top, box.width, box.height].map((value) =>
    String(Math.max(0, Math.round((value * dpi) / 96))),
  );
  const [x = '', y = '', width = '', height = ''] = pixels;
  const { stdout } = spawnSync(
    program,
    ['-png', '-r', String(dpi), '-f', String(number), '-l', String(number)].concat([
      '-x',
      x,
      '-y',
      y,
      '-W',
      width,
      '-H',
      height,
      file,
    ]),
    { maxBuffer: 1e9 },
  );
  return stdout;
}

async function drawAt(page: Page, clip: Box, dpi: number): Promise<Buffer> {
  const context = await page
    .context()
    .browser()!
    .newContext({ deviceScaleFactor: dpi / 96 });
  const other = await context.newPage();
  await other.setContent(await page.content());
  const picture = await other.screenshot({ clip, fullPage: true });
  await context.close();
  return picture;
}

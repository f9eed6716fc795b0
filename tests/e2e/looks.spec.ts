import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { hasCorpus, NEEDS_CORPUS, setClock } from './site.ts';

/** Pages of every make, each at its top. */
const PAGES = [
  ['home', '/'],
  ['library', '/laws/'],
  ['guide', '/laws/fan-jiating-baoli-fa/'],
  ['code', '/laws/minfadian/'],
  ['part-of-a-code', '/laws/minfadian/hunyinjiating/'],
  ['topics', '/topics/'],
  ['topic', '/topics/zufang/'],
  ['services', '/services/'],
  ['service', '/services/12348/'],
  ['glossary', '/glossary/'],
  ['month', '/calendar/2026/12/'],
  ['themed-day', '/days/guojia-xianfa-ri/'],
  ['cases', '/cases/'],
  ['case', '/cases/loushang-diaoxia-de-huapen/'],
  ['held-lecture', '/lectures/yanglao-de-shi-yijiaren-shuoqing/'],
  ['quiz', '/quizzes/loushang-louxia/'],
  ['learning-path', '/paths/laoren/'],
  ['covenant', '/c/shifan/covenant/'],
  ['election', '/self-government/xuanju/'],
  ['kiosk', '/kiosk/shifan/'],
] as const;

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 1080, height: 1920 },
];
const THEMES = ['light', 'dark'] as const;

/** Pictures are kept at a quarter: letters become grey lines, and what moved, shrank or changed its colour is seen. */
const SCALE = 4;
/** Colours that differ more than this (0 to 1, of Playwright's comparison) are others, in so many pixels at most. */
const COMPARED = { threshold: 0.15, maxDiffPixelRatio: 0.01 };
/** Day of the pictures: what a page shows by the reader's clock stays as it was. */
const DAY = '2026-11-22T10:00:00+08:00';

async function look(page: Page, width: number): Promise<Buffer> {
  const picture = await page.screenshot({ animations: 'disabled' });
  return sharp(picture)
    .resize({ width: Math.round(width / SCALE) })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

for (const [name, path] of PAGES) {
  test(`${name} looks as it did, in three sizes and two themes`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'every size is looked at in one visit');
    test.skip(!hasCorpus, NEEDS_CORPUS);
    test.setTimeout(120_000);
    await setClock(page, DAY);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const { width, height } of SIZES)
      for (const colorScheme of THEMES) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        // Its slides follow each other: each picture is of the first.
        if (name === 'kiosk') await page.reload({ waitUntil: 'networkidle' });
        expect
          .soft(await look(page, width))
          .toMatchSnapshot(`${name}-${width}-${colorScheme}.png`, COMPARED);
      }
  });
}

import type { Locator, Page } from '@playwright/test';

/** A page, and what a resident touches there without leaving it. */
export interface PhonePage {
  name: string;
  path: string;
  /** In CSS pixels; a phone's unless told. */
  screen?: { width: number; height: number };
  /** What has to stand there before the page counts as shown, where scripts bring it. */
  shown?: (page: Page) => Locator;
  touch: (page: Page) => Promise<void>;
}

const QUESTION = '房东不退押金怎么办';

const SLOW = { timeout: 15_000 };

/** Taps the first that matches, once it is in view as it would be for a finger. */
async function tap(target: Locator): Promise<void> {
  await target.first().scrollIntoViewIfNeeded(SLOW);
  await target.first().tap(SLOW);
  await rest(target.page());
}

/** Time for the frame after the interaction, and for what a reader does before the next. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function turnLarge(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await tap(button(page, '长辈版'));
  await tap(button(page, '普通版'));
}

async function typeLetters(page: Page, letters: string): Promise<void> {
  const box = page.getByRole('main').getByRole('combobox').first();
  await tap(box);
  for (const letter of letters) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(250);
  }
  await rest(page);
}

async function touchLaw(page: Page): Promise<void> {
  await tap(button(page, '目录'));
  await tap(page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(3));
  await tap(button(page, '难字注音'));
  await tap(page.locator('main summary').filter({ visible: true }));
  await tap(button(page, '复制引用'));
  await turnLarge(page);
}

async function touchKiosk(page: Page): Promise<void> {
  const frame = page.frameLocator('kiosk-shell iframe');
  const bar = page.getByRole('navigation', { name: '触摸屏按钮' });
  const press = (name: string) => tap(bar.getByRole('button', { name }));
  await tap(button(page, '点一下屏幕，开始看'));
  await press('往下');
  await press('往上');
  await press('大字');
  await press('带走这一页');
  await tap(page.getByRole('dialog').getByRole('button').first());
  await press('键盘');
  await frame.getByRole('main').getByRole('combobox').waitFor(SLOW);
  await rest(page);
  const keyboard = page.locator('[data-part=keyboard]');
  for (const letter of 'yajin')
    await tap(keyboard.getByRole('button', { name: letter, exact: true }));
  await tap(page.getByRole('group', { name: '候选词' }).getByRole('button'));
  await tap(keyboard.getByRole('button', { name: '查找', exact: true }));
}

export const PHONE_PAGES: readonly PhonePage[] = [
  {
    name: 'home',
    path: '/',
    touch: async (page) => {
      await typeLetters(page, 'yajin');
      await turnLarge(page);
      await tap(page.locator('summary', { hasText: '带走这一页' }));
    },
  },
  { name: 'guide', path: '/laws/fan-jiating-baoli-fa/', touch: touchLaw },
  { name: 'largest part of 民法典', path: '/laws/minfadian/hetong/', touch: touchLaw },
  {
    name: 'search with results',
    path: `/search/?q=${encodeURIComponent(QUESTION)}`,
    shown: (page) => page.locator('[data-part="list"] li a').first(),
    touch: async (page) => {
      await tap(page.locator('main summary'));
      await tap(button(page, '再看一些'));
      await tap(button(page, '已经废止的法律也找一找'));
      await page.evaluate(() => scrollTo(0, 0));
      await page.getByRole('main').getByRole('combobox').fill('');
      await typeLetters(page, 'caili');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(3000);
      await turnLarge(page);
    },
  },
  {
    name: 'calendar',
    path: '/calendar/',
    touch: async (page) => {
      await turnLarge(page);
      await tap(page.locator('summary', { hasText: '带走这一页' }));
    },
  },
  {
    name: 'kiosk',
    path: '/kiosk/shifan/',
    screen: { width: 1080, height: 1920 },
    touch: touchKiosk,
  },
];

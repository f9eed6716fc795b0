import type { FrameLocator, Locator, Page } from '@playwright/test';

/** A finger needs so many pixels. */
const FINGER = 64;
const TARGETS = 'a[href], button, input, summary, label, select, [role=option]';

/** A kiosk: the shell, and in its frame the page that a visitor reads. */
export class KioskPage {
  readonly page: Page;
  readonly shell: Locator;
  readonly frame: FrameLocator;
  readonly start: Locator;
  readonly warning: Locator;
  readonly sheet: Locator;
  /** The field of the page in the frame. */
  readonly box: Locator;

  constructor(page: Page) {
    this.page = page;
    this.shell = page.locator('kiosk-shell');
    this.frame = page.frameLocator('kiosk-shell iframe');
    this.start = page.getByRole('button', { name: '点一下屏幕' });
    this.warning = page.getByRole('alertdialog');
    this.sheet = page.getByRole('dialog');
    this.box = this.frame.getByRole('main').getByRole('combobox');
  }

  async open(): Promise<void> {
    await this.page.goto('/kiosk/shifan/');
    await this.waitForPage('/');
  }

  /** The frame shows this path, dressed. */
  async waitForPage(path: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const stage = document.querySelector('[data-part=stage]');
      const view = document.querySelector('iframe')?.contentWindow;
      return (
        stage?.getAttribute('data-frame') === 'ready' &&
        view?.document.adoptedStyleSheets.length === 1 &&
        view.location.pathname === wanted
      );
    }, path);
  }

  bar(name: string): Locator {
    return this.page.getByRole('navigation', { name: '触摸屏按钮' }).getByRole('button', { name });
  }

  key(name: string): Locator {
    return this.page.locator('[data-part=keyboard]').getByRole('button', { name, exact: true });
  }

  async type(letters: string): Promise<void> {
    for (const letter of letters) await this.key(letter).tap();
  }

  candidate(word: string): Locator {
    return this.page
      .getByRole('group', { name: '候选词' })
      .getByRole('button', { name: word, exact: true });
  }

  state(): Promise<string | null> {
    return this.shell.getAttribute('data-state');
  }

  /** What is kept besides the mark of a kiosk. */
  listKept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const kept = [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage).filter((key) => key !== 'kiosk'),
        ...(await caches.keys()),
        ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ];
      return document.cookie === '' ? kept : [...kept, document.cookie];
    });
  }

  countHistory(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** Every visible thing to touch in shell and frame that is smaller than a finger, with its size on the glass. */
  async listSmallTargets(): Promise<string[]> {
    return this.page.evaluate(
      ([selector, finger]) => {
        const frame = document.querySelector('iframe')!;
        const scale = frame.getBoundingClientRect().width / frame.clientWidth;
        const measure = (root: Document, factor: number) =>
          [...root.querySelectorAll<HTMLElement>(selector)]
            .filter((target) =>
              target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
            )
            .filter((target) => !target.matches('.visually-hidden, [tabindex="-1"]'))
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) * factor < finger - 0.5)
            .map(({ target, box }) => {
              const size = [box.width, box.height].map((side) => Math.round(side * factor));
              return `${target.tagName} ${target.className} ${target.textContent.trim().slice(0, 12)} ${size.join('×')}`;
            });
        return [...measure(document, 1), ...measure(frame.contentDocument!, scale)];
      },
      [TARGETS, FINGER] as const,
    );
  }
}

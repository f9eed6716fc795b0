import { KIOSK_KEY as KIOSK } from '../../lib/device/kept.ts';
import { withoutScheme } from '../../lib/kiosk/outward.ts';
import { afterPaint } from '../after-paint.ts';
import { AttractLoop } from './attract-loop.ts';
import { calmTouch, watchTouch } from './calm-touch.ts';
import { CodeSheet } from './code-sheet.ts';
import { findField } from './dress-page.ts';
import { IdleWatch } from './idle-watch.ts';
import { TouchKeyboard } from './touch-keyboard.ts';
import { VisitFrame } from './visit-frame.ts';

/**
 * `<kiosk-shell>`: a touch screen for whoever comes. While nobody is there the attract loop runs; a touch begins a
 * visit in a frame of its own, and after a minute and a half without one everything of it is gone.
 */
class KioskShell extends HTMLElement {
  private attract!: AttractLoop;
  private sheet!: CodeSheet;
  private keyboard!: TouchKeyboard;
  private frame!: VisitFrame;
  private writeNext = false;
  private readonly idle = new IdleWatch({
    warn: (seconds) => this.warn(seconds),
    // The tap that answers must end on the warning, not on what is beneath it.
    stay: () => void setTimeout(() => this.hideWarning(), 800),
    leave: () => this.reset(),
  });

  connectedCallback(): void {
    this.attract = new AttractLoop(this.piece('attract'));
    this.sheet = new CodeSheet(this.piece('sheet'));
    this.keyboard = new TouchKeyboard(this.piece('keyboard-panel'));
    this.frame = new VisitFrame(this.piece('stage'), this.dataset['site'] ?? location.origin, {
      touched: () => this.idle.touch(),
      arrived: () => this.arrive(),
      outward: ({ kind, text, code }) => void this.sheet.open(kind, text, code),
      field: (field) => (field ? this.keyboard.open(field) : this.keyboard.close()),
    });
    calmTouch(window);
    watchTouch(window, () => this.idle.touch());
    this.addEventListener('click', (event) => this.act(event));
    this.guardHistory();
    this.reset();
  }

  /** Nothing of a visit is left: frame, way back, query, quiz, type size, sheet, and what pages kept. */
  private reset(): void {
    this.idle.stop();
    this.hideWarning();
    this.sheet.close();
    this.keyboard.close();
    this.writeNext = false;
    delete this.dataset['large'];
    this.forget();
    this.dataset['state'] = 'attract';
    this.attract.start();
    this.frame.begin();
  }

  private wake(href: string | undefined): void {
    this.dataset['state'] = 'visit';
    this.attract.stop();
    this.idle.start();
    if (href) this.frame.begin(href);
    else if (this.frame.failed) this.frame.retry();
  }

  private forget(): void {
    try {
      localStorage.clear();
      sessionStorage.clear();
      sessionStorage.setItem(KIOSK, this.dataset['community'] ?? '');
    } catch {
      // A browser that keeps nothing keeps nothing of a visitor either.
    }
  }

  /** What a touch of the bar, the loop, the warning or a topic of the keyboard does. */
  private act({ target }: Event): void {
    const touched = target as Element;
    if (touched.closest('[data-part=attract]'))
      return this.wake(touched.closest<HTMLElement>('[data-look]')?.dataset['look']);
    if (touched.closest('[data-part=warning]')) this.hideWarning();
    const go = touched.closest<HTMLElement>('[data-go]')?.dataset['go'];
    if (go !== undefined) {
      this.sheet.close();
      this.keyboard.close();
      if (go !== this.frame.href || this.frame.failed) this.frame.go(go);
      return;
    }
    switch (touched.closest<HTMLElement>('[data-do]')?.dataset['do']) {
      case 'back':
        this.keyboard.close();
        return this.frame.back();
      case 'up':
        return this.frame.turn(-1);
      case 'down':
        return this.frame.turn(1);
      case 'take':
        return this.take();
      case 'size':
        return this.turnSize();
      case 'keyboard':
        // The first time its keys are made.
        return afterPaint(() => this.toggleKeyboard());
      case 'retry':
        return this.frame.retry();
      case 'leave':
        return this.reset();
      default:
    }
  }

  /** The short address of the page, or its whole one where a question is part of it. */
  private take(): void {
    const { href } = this.frame;
    const page = this.frame.page;
    const short = page?.querySelector<HTMLElement>('page-code')?.dataset['url'];
    const whole = new URL(href, this.dataset['site'] ?? location.origin).href;
    const url = short !== undefined && !href.includes('?') ? short : whole;
    void this.sheet.open('page', withoutScheme(url), url);
  }

  private toggleKeyboard(): void {
    if (this.keyboard.isOpen) return this.keyboard.close();
    const field = this.frame.page && findField(this.frame.page);
    if (!field) {
      this.writeNext = true;
      this.frame.go('/search/');
      return;
    }
    field.focus({ preventScroll: true });
    this.keyboard.open(field);
  }

  /** The button answers first, the page is laid out anew after it. */
  private turnSize(): void {
    const isLarge = !this.hasAttribute('data-large');
    this.piece('size').ariaPressed = String(isLarge);
    afterPaint(() => this.toggleAttribute('data-large', isLarge));
  }

  private arrive(): void {
    this.piece('back').toggleAttribute('disabled', !this.frame.hasPast);
    this.piece('size').ariaPressed = String(this.hasAttribute('data-large'));
    if (!this.writeNext || !this.frame.page) return;
    this.writeNext = false;
    this.toggleKeyboard();
  }

  private warn(seconds: number): void {
    const warning = this.piece('warning');
    warning.hidden = false;
    const count = this.piece('count');
    count.textContent = (count.dataset['text'] ?? '').replace('-1', String(seconds));
    this.piece('seconds').textContent = String(seconds);
  }

  private hideWarning(): void {
    this.piece('warning').hidden = true;
  }

  /** Back leads nowhere: the one entry before this one is this one, and whoever comes back from elsewhere finds the loop. */
  private guardHistory(): void {
    if (history.state === null) {
      history.replaceState(KIOSK, '');
      history.pushState(KIOSK, '');
    }
    addEventListener('popstate', () => history.pushState(KIOSK, ''));
    addEventListener('pageshow', ({ persisted }) => persisted && this.reset());
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('kiosk-shell', KioskShell);

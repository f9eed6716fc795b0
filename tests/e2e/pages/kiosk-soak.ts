import type { CDPSession, Page } from '@playwright/test';
import { KioskPage } from './kiosk-page.ts';

/** Every so manieth session the network is cut, and slow in the one after it. */
const CUT_EVERY = 10;
const ONLINE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 50_000,
};
const CUT = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };

/** Visitor after visitor at one kiosk: what each leaves behind is counted. */
export class KioskSoak {
  readonly kiosk: KioskPage;
  /** Errors of pages and shell; that a cut line was cut is none. */
  readonly errors: string[] = [];
  private readonly page: Page;
  private session!: CDPSession;

  constructor(page: Page) {
    this.page = page;
    this.kiosk = new KioskPage(page);
  }

  async open(): Promise<void> {
    this.page.on('pageerror', (error) => this.errors.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
        this.errors.push(message.text());
    });
    // Minutes pass in a moment: the shell asks this clock alone.
    await this.page.addInitScript(() => {
      const now = performance.now.bind(performance);
      Object.assign(globalThis, { ahead: 0 });
      performance.now = () => now() + (globalThis as unknown as { ahead: number }).ahead;
      // The attract loop turns ten times as fast, so that its slides are part of the soak.
      const every = setInterval;
      globalThis.setInterval = ((run: () => void, wait: number) =>
        every(run, wait / 10)) as typeof setInterval;
    });
    this.session = await this.page.context().newCDPSession(this.page);
    await this.session.send('Network.enable');
    await this.kiosk.open();
  }

  /** Bytes of the heap after everything that may go has gone. */
  async measureHeap(): Promise<number> {
    for (let turn = 0; turn < 3; turn += 1) await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  /** One visitor: wakes the kiosk, reads, searches, answers a quiz, and goes. */
  async visit(index: number): Promise<void> {
    const { kiosk } = this;
    const isCut = index % CUT_EVERY === CUT_EVERY - 1;
    if (index % CUT_EVERY === 0) await this.emulate(SLOW);
    await kiosk.start.tap();
    await kiosk.waitForPage('/');
    if (isCut) await this.readWithoutNetwork();
    await this.browse(index);
    await this.search();
    await this.answerQuiz();
    if (index % CUT_EVERY === 0) await this.emulate(ONLINE);
    await this.leave();
    const kept = await kiosk.listKept();
    if (kept.length > 0) this.errors.push(`kept: ${kept.join(' ')}`);
  }

  private async readWithoutNetwork(): Promise<void> {
    const { kiosk, page } = this;
    await this.emulate(CUT);
    await kiosk.frame.getByRole('link', { name: '遇事找门路' }).first().tap();
    const retry = page.getByRole('button', { name: '再试一次' });
    await retry.waitFor();
    await this.emulate(ONLINE);
    await retry.tap();
    await kiosk.waitForPage('/topics/');
    await kiosk.bar('首页').tap();
    await kiosk.waitForPage('/');
  }

  private async browse(index: number): Promise<void> {
    const { kiosk } = this;
    const topics = kiosk.frame.locator('.chips a');
    const topic = topics.nth(index % 20);
    const path = (await topic.getAttribute('href')) ?? '';
    await topic.tap();
    await kiosk.waitForPage(path);
    await kiosk.frame.locator('decision-path .card:visible a').first().tap();
    await kiosk.bar('大字').tap();
  }

  private async search(): Promise<void> {
    const { kiosk } = this;
    await kiosk.bar('键盘').tap();
    await kiosk.waitForPage('/search/');
    await kiosk.type('syf');
    await kiosk.candidate('赡养费').tap();
    await kiosk.key('查找').tap();
    await kiosk.frame.locator('[data-part=list] li, [data-part=guideposts] li').first().waitFor();
  }

  private async answerQuiz(): Promise<void> {
    const { kiosk } = this;
    await kiosk.bar('首页').tap();
    await kiosk.waitForPage('/');
    await kiosk.frame.getByRole('link', { name: '知识问答' }).first().tap();
    await kiosk.waitForPage('/quizzes/');
    const quiz = kiosk.frame.locator('main a[href^="/quizzes/"]:not([href*=contest])').first();
    const path = (await quiz.getAttribute('href')) ?? '';
    await quiz.tap();
    await kiosk.waitForPage(path);
    await kiosk.frame.locator('quiz-set input').first().tap();
    await kiosk.frame.locator('[data-part=mark]').tap();
  }

  private async leave(): Promise<void> {
    await this.pass(61_000);
    await this.kiosk.warning.waitFor();
    await this.pass(31_000);
    await this.kiosk.start.waitFor();
  }

  private async pass(milliseconds: number): Promise<void> {
    await this.page.evaluate((more) => {
      (globalThis as unknown as { ahead: number }).ahead += more;
    }, milliseconds);
  }

  private async emulate(conditions: typeof ONLINE): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', conditions);
  }
}

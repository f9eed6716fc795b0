import type { Locator, Page } from '@playwright/test';

/** The page of a law or of one of its parts. */
export class LawPage {
  private readonly page: Page;
  readonly title: Locator;
  readonly contentsButton: Locator;
  readonly contents: Locator;
  readonly copyStatus: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.contentsButton = page.getByRole('button', { name: '目录' });
    this.contents = page.getByRole('navigation', { name: '目录' });
    this.copyStatus = page.getByRole('status');
  }

  /** Opens `/laws/<path>`; the path may end in an anchor. */
  async open(path: string): Promise<void> {
    await this.page.goto(`/laws/${path}`);
  }

  /** An article, paragraph or item by its anchor. */
  at(anchor: string): Locator {
    return this.page.locator(`[id="${anchor}"]`);
  }

  /** The note in plain words beside an article. */
  noteOf(anchor: string): Locator {
    return this.at(anchor).getByRole('complementary');
  }

  async copyCitation(anchor: string): Promise<void> {
    await this.at(anchor).getByRole('button', { name: '复制引用' }).click();
  }

  async followInContents(name: string | RegExp): Promise<void> {
    if (await this.contentsButton.isVisible()) await this.contentsButton.click();
    await this.contents.getByRole('link', { name }).first().click();
  }
}

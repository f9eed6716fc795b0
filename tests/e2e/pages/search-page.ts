import type { Locator, Page } from '@playwright/test';

/** The page of search results. */
export class SearchPage {
  private readonly page: Page;
  readonly box: Locator;
  readonly status: Locator;
  readonly results: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.box = main.getByRole('combobox');
    this.status = main.getByRole('status');
    this.results = main.getByRole('listitem').filter({ has: page.getByRole('link') });
  }

  async open(query?: string): Promise<void> {
    await this.page.goto(
      query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`,
    );
  }

  async search(query: string): Promise<void> {
    await this.box.fill(query);
    await this.box.press('Enter');
  }
}

import type { Locator, Page } from '@playwright/test';

/** The page of search results. */
export class SearchPage {
  private readonly page: Page;
  readonly box: Locator;
  readonly status: Locator;
  readonly results: Locator;
  /** Answers of topics, services and terms, above the results. */
  readonly guideposts: Locator;
  readonly suggestions: Locator;
  readonly retry: Locator;
  readonly repealed: Locator;
  /** Whom to ask, below the results. */
  readonly door: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.box = main.getByRole('combobox');
    this.status = main.getByRole('status');
    this.results = main.locator('[data-part="list"] li').filter({ has: page.getByRole('link') });
    this.guideposts = main.getByRole('list', { name: '先看这里' }).getByRole('listitem');
    this.suggestions = main.getByRole('option');
    this.retry = main.getByRole('button', { name: '再试一次' });
    this.repealed = main.getByRole('button', { name: '已经废止的法律也找一找' });
    this.door = main.locator('[data-part="door"]');
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

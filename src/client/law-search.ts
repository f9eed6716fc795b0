import type { Answer } from './answer.ts';
import type { SearchResults } from './search-results.ts';

/**
 * `<law-search>`: upgrades the form inside it. Without script the form goes to /search/. With it,
 * suggestions come while a resident types; where the element has room for results they appear below while
 * the address keeps the question, so that back, reload and sharing work.
 */
class LawSearch extends HTMLElement {
  private results: Promise<SearchResults> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const field = form.querySelector('input')!;
    field.addEventListener('input', () => void this.startSuggesting(form, field), { once: true });
    if (!this.querySelector('[data-part="list"]')) return;
    this.results = import('./search-results.ts').then(
      ({ SearchResults }) => new SearchResults(this),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = field.value.trim();
      history.pushState(
        null,
        '',
        query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
      );
      void this.ask(query);
    });
    this.addEventListener('keydown', (event) => this.moveFocus(event));
    addEventListener('popstate', () => this.askFromAddress(field));
    this.askFromAddress(field);
  }

  /** The answer to a query, as it would be shown, without showing it. */
  async answer(query: string): Promise<AsyncGenerator<Answer>> {
    const results = await this.results;
    if (!results) throw new Error('<law-search> has no results part');
    return results.answer(query);
  }

  private askFromAddress(field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.ask(field.value.trim());
  }

  private async ask(query: string): Promise<void> {
    await (await this.results)?.show(query);
  }

  private async startSuggesting(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
    const list = this.querySelector<HTMLElement>('[data-part="suggestions"]')!;
    const { SuggestionList } = await import('./suggestion-list.ts');
    const suggestions = new SuggestionList(field, list, () => form.requestSubmit());
    form.addEventListener('submit', () => suggestions.close());
    await suggestions.update();
  }

  /** Arrow keys walk through the results, as in every list. */
  private moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [
      this.querySelector<HTMLElement>('input')!,
      ...this.querySelectorAll<HTMLElement>('.results .title'),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('law-search', LawSearch);

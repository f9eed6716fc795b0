import { makeExcerpt } from '../lib/search/excerpt.ts';
import { stripAsking } from '../lib/search/question.ts';
import { findJumps, type Jump, type NamedLaw } from '../lib/search/jump.ts';
import { openIndex } from './everyday-index.ts';
import { COUNTED_EXACTLY, findRecords } from './find-records.ts';
import type { FoundRecord } from './found-record.ts';

/** Rows shown at once. */
const PAGE = 10;

/**
 * `<law-search>`: upgrades the form inside it. Without script the form goes to /search/; with it, results
 * appear below while the address keeps the question, so that back, reload and sharing work.
 */
class LawSearch extends HTMLElement {
  private found: FoundRecord[] = [];
  private shown = 0;
  private query = '';
  private turn = 0;
  private readonly hrefs = new Set<string>();
  private laws: Promise<NamedLaw[]> | undefined;
  private words: Record<string, string> & { kinds: Record<string, string> } = {
    kinds: {},
  } as never;

  connectedCallback(): void {
    this.words = JSON.parse(this.piece('words').textContent ?? '{}');
    const form = this.querySelector('form')!;
    const field = form.querySelector('input')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(field.value.trim(), true);
    });
    field.addEventListener('focus', () => void openIndex().catch(() => undefined), { once: true });
    this.piece('retry').addEventListener('click', () => this.ask(this.query, false));
    this.piece('more').addEventListener('click', () => void this.showMore(true));
    this.addEventListener('keydown', (event) => this.moveFocus(event));
    addEventListener('popstate', () => this.askFromAddress(field));
    this.askFromAddress(field);
  }

  private askFromAddress(field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    this.ask(field.value.trim(), false);
  }

  private ask(query: string, remember: boolean): void {
    this.query = query;
    if (remember)
      history.pushState(
        null,
        '',
        query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`,
      );
    void this.search(query);
  }

  private async search(query: string): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    this.reset();
    if (query === '') return;
    this.say(this.words['waiting'] ?? '');
    try {
      const jumps = findJumps(query, await this.loadLaws());
      const [only] = jumps.length === 1 ? jumps : [];
      if (only && turn === this.turn) return location.replace(only.href);
      const found = jumps.length > 0 ? [] : await findRecords(query);
      if (turn !== this.turn) return;
      this.found = found;
      for (const jump of jumps) this.addJump(jump);
      this.announce(jumps.length || found.length, found.length > COUNTED_EXACTLY);
      await this.showMore(false);
    } catch {
      if (turn !== this.turn) return;
      this.say('');
      this.piece('failed').hidden = false;
      this.piece('door').hidden = false;
    }
  }

  private reset(): void {
    this.found = [];
    this.shown = 0;
    this.hrefs.clear();
    this.piece('list').replaceChildren();
    for (const name of ['failed', 'more', 'door']) this.piece(name).hidden = true;
    this.piece('hint').hidden = this.query !== '';
    this.say('');
  }

  private announce(count: number, many: boolean): void {
    const word = count === 0 ? 'none' : many ? 'many' : 'count';
    this.say((this.words[word] ?? '').replace('%q', () => this.query).replace('-1', String(count)));
    this.piece('door').hidden = count > 0;
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const batch = this.found.slice(this.shown, this.shown + PAGE);
    const records = await Promise.all(batch.map((record) => record.load()));
    if (turn !== this.turn) return;
    // An article with a note is found twice, by our words and by the law's: it is shown once.
    const fresh = records.filter(({ href }) => !this.hrefs.has(href) && this.hrefs.add(href));
    const rows = fresh.map(({ href, title, kind, text }) => this.makeRow(href, title, kind, text));
    this.piece('list').append(...rows);
    this.shown += batch.length;
    this.piece('more').hidden = this.shown >= this.found.length;
    if (moveFocus) rows[0]?.querySelector('a')?.focus();
  }

  private addJump(jump: Jump): void {
    const row = this.makeRow(jump.href, jump.label, '', this.words['jump'] ?? '');
    row.classList.add('jump');
    this.piece('list').append(row);
  }

  private makeRow(href: string, title: string, kind: string, text: string): HTMLLIElement {
    const row = document.createElement('li');
    const link = row.appendChild(document.createElement('a'));
    link.className = 'title';
    link.href = href;
    link.textContent = title;
    if (kind !== '') {
      const badge = row.appendChild(document.createElement('span'));
      badge.className = `kind ${kind}`;
      badge.textContent = this.words.kinds[kind] ?? '';
    }
    const spans = makeExcerpt(text, stripAsking(this.query)).map(({ text: part, hit }) => {
      const node = document.createElement(hit ? 'mark' : 'span');
      node.textContent = part;
      return node;
    });
    const excerpt = row.appendChild(document.createElement('p'));
    excerpt.className = 'excerpt';
    excerpt.append(...spans);
    return row;
  }

  /** Arrow keys walk through the results, as in every list of suggestions. */
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

  private async loadLaws(): Promise<NamedLaw[]> {
    this.laws ??= fetch('/search/laws.json').then((response) => {
      if (!response.ok) throw new Error(`laws.json ${response.status}`);
      return response.json() as Promise<NamedLaw[]>;
    });
    try {
      return await this.laws;
    } catch (error) {
      this.laws = undefined;
      throw error;
    }
  }

  private say(text: string): void {
    this.piece('status').textContent = text;
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

customElements.define('law-search', LawSearch);

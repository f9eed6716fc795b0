import { drawPaper, namePool, type DrawnItem, type PaperPart } from '../lib/quiz/draw.ts';
import { bringIntoEdition } from './edition.ts';
import { loadJson } from './load-file.ts';
import type { QuizSet } from './quiz-set.ts';
import { readToday } from './today.ts';

/** An item of `/quizzes/items.json`. */
interface PoolItem extends DrawnItem {
  ask: string;
  options: [letter: string, text: string][];
  answer: string;
  why: string;
  cites: [label: string, href?: string][];
}

/**
 * `<contest-paper>`: draws twenty items by the seed that stands in the address (`?seed=`) or is typed, as questions to
 * answer here, as a paper with an answer sheet, and as the key to it.
 */
class ContestPaper extends HTMLElement {
  connectedCallback(): void {
    const form = this.find('form');
    form.hidden = false;
    const seed = new URLSearchParams(location.search).get('seed')?.trim();
    this.field.value = seed === undefined || seed === '' ? readToday() : seed;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.draw(true);
    });
    for (const part of ['paper', 'key'])
      this.piece(`print-${part}`).addEventListener('click', () => this.print(part));
    addEventListener('afterprint', () => delete this.dataset['print']);
    void this.draw(false);
  }

  private async draw(isAsked: boolean): Promise<void> {
    const seed = this.field.value.trim();
    if (seed === '') return this.field.focus();
    if (isAsked) history.replaceState(null, '', `?seed=${encodeURIComponent(seed)}`);
    try {
      const pool = await loadJson<PoolItem[]>('/quizzes/items.json');
      this.show(drawPaper(pool, seed), seed, namePool(pool));
      await bringIntoEdition(this.piece('paper'));
    } catch {
      this.say(this.dataset['failed'] ?? '');
    }
  }

  private show(parts: PaperPart<PoolItem>[], seed: string, pool: string): void {
    const items = parts.flatMap((part) => part.items);
    this.say(items.length < 20 ? (this.dataset['small'] ?? '') : '');
    for (const edition of this.querySelectorAll('[data-part=edition]'))
      edition.textContent = (this.dataset['edition'] ?? '').replace('%s', seed).replace('%s', pool);
    const set = this.find<QuizSet>('quiz-set');
    set.dataset['slug'] = `contest-${seed}`;
    set.dataset['answers'] = JSON.stringify(items.map(({ answer }) => answer));
    this.find('ol').replaceChildren(...items.map((item, index) => this.makeItem(item, index + 1)));
    this.markParts(parts);
    set.begin();
    this.piece('sheet').replaceChildren(
      ...items.map((_, index) => makeElement('li', String(index + 1))),
    );
    this.piece('answers').replaceChildren(...items.map((item) => makeKeyRow(item)));
    this.piece('paper').hidden = false;
    for (const button of this.querySelectorAll<HTMLElement>('[data-part^=print-]'))
      button.hidden = false;
  }

  /** The first item of each kind carries the heading of its part. */
  private markParts(parts: PaperPart<PoolItem>[]): void {
    const headings = JSON.parse(this.dataset['parts'] ?? '{}') as Record<string, string>;
    const rows = [...this.querySelectorAll('ol > li')];
    let at = 0;
    for (const { kind, items } of parts) {
      if (items.length > 0) rows[at]?.prepend(makeElement('h2', headings[kind] ?? kind));
      at += items.length;
    }
  }

  private makeItem(item: PoolItem, number: number): HTMLElement {
    const template = this.find<HTMLTemplateElement>('template');
    const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    row.id = `i${number}`;
    row.classList.toggle('judged', item.kind === '判断');
    row.querySelector('.kind')!.textContent = item.kind;
    row.querySelector('.ask')!.textContent = item.ask;
    const blank = row.querySelector('label')!;
    for (const [letter, text] of item.options) {
      const label = blank.cloneNode(true) as HTMLElement;
      const input = label.querySelector('input')!;
      const isMultiple = item.kind === '多选';
      input.type = isMultiple ? 'checkbox' : 'radio';
      input.name = `i${number}${isMultiple ? letter : ''}`;
      input.value = letter;
      const words = label.querySelector('span')!;
      words.replaceChildren(...(letter === text ? [] : [makeElement('b', letter), ' ']), text);
      blank.before(label);
    }
    blank.remove();
    const why = row.querySelector('.why')!;
    why.replaceChildren(makeElement('b', item.answer), ' ', item.why);
    why.after(makeCites(item));
    return row;
  }

  private print(part: string): void {
    this.dataset['print'] = part;
    window.print();
  }

  private say(text: string): void {
    this.piece('said').textContent = text;
  }

  private get field(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[name=seed]');
  }

  private piece(name: string): HTMLElement {
    return this.find(`[data-part=${name}]`);
  }

  private find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }
}

function makeKeyRow(item: PoolItem): HTMLElement {
  const row = makeElement('li', '');
  row.append(makeElement('b', item.answer), ' ', item.why, makeCites(item));
  return row;
}

function makeCites({ cites }: PoolItem): HTMLElement {
  const line = makeElement('p', '');
  line.className = 'cites';
  for (const [label, href] of cites) {
    const link = makeElement(href === undefined ? 'span' : 'a', label);
    if (href !== undefined) link.setAttribute('href', href);
    line.append(link, ' ');
  }
  return line;
}

function makeElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

customElements.define('contest-paper', ContestPaper);

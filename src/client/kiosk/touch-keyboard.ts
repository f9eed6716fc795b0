import { SimpleKeyboard } from 'simple-keyboard';
import { listCandidates } from './word-candidates.ts';

const LAYOUTS = {
  full: [
    'q w e r t y u i o p',
    'a s d f g h j k l',
    '{nine} z x c v b n m {back}',
    '{digits} {clear} {system} {hide} {find}',
  ],
  nine: ['{full} 2 3 {back}', '4 5 6 {clear}', '7 8 9 {system}', '{digits} {hide} {find}'],
  digits: ['1 2 3 {back}', '4 5 6 {clear}', '7 8 9 第', '{full} 0 条 {find}'],
};
const NINE = {
  ...{ 2: 'ABC', 3: 'DEF', 4: 'GHI', 5: 'JKL', 6: 'MNO', 7: 'PQRS', 8: 'TUV', 9: 'WXYZ' },
};
type Layout = keyof typeof LAYOUTS;

/** The keyboard on the glass: letters become words of the site, which go into the field of the page. */
export class TouchKeyboard {
  private readonly root: HTMLElement;
  private readonly words: Record<string, string>;
  private keyboard: SimpleKeyboard | undefined;
  private field: HTMLInputElement | undefined;
  private layout: Layout = 'full';
  private typed = '';
  private candidates: string[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.words = JSON.parse(root.dataset['keys'] ?? '{}') as Record<string, string>;
    // The field in the frame keeps the focus while one types.
    root.addEventListener('pointerdown', (event) => event.preventDefault());
    root.addEventListener('mousedown', (event) => event.preventDefault());
    this.piece('candidates').addEventListener('click', ({ target }) => {
      const word = (target as Element).closest('button')?.textContent;
      if (word) this.choose(word);
    });
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  open(field: HTMLInputElement): void {
    if (this.field !== field) this.compose('');
    this.field = field;
    this.root.hidden = false;
    this.keyboard ??= this.makeKeyboard();
    field.ownerDocument.defaultView?.requestAnimationFrame(() =>
      field.scrollIntoView({ block: 'center' }),
    );
  }

  /** Hides the keyboard and forgets what was being typed. */
  close(): void {
    this.root.hidden = true;
    this.field = undefined;
    this.compose('');
    this.setLayout('full');
  }

  private makeKeyboard(): SimpleKeyboard {
    const display = Object.fromEntries(
      Object.entries(this.words).map(([name, word]) => [`{${name}}`, word]),
    );
    return new SimpleKeyboard(this.piece('keyboard'), {
      layout: LAYOUTS,
      layoutName: this.layout,
      display,
      theme: 'keys',
      useButtonTag: true,
      disableButtonHold: true,
      preventMouseDownDefault: true,
      onKeyPress: (key) => this.press(key),
    });
  }

  private press(key: string): void {
    // It keeps a text of its own, which nobody asked for.
    this.keyboard?.clearInput();
    if (/^[a-z]$/.test(key) || (this.layout === 'nine' && /^[2-9]$/.test(key)))
      return this.compose(this.typed + key);
    if (!key.startsWith('{')) return this.write(key);
    switch (key) {
      case '{back}':
        return this.typed === '' ? this.erase() : this.compose(this.typed.slice(0, -1));
      case '{clear}':
        return this.clear();
      case '{find}':
        return this.find();
      case '{system}':
        return this.callSystem();
      case '{hide}':
        return this.close();
      default:
        return this.setLayout(key.slice(1, -1) as Layout);
    }
  }

  private setLayout(layout: Layout): void {
    if (this.layout === layout) return;
    this.layout = layout;
    this.compose('');
    this.root.dataset['layout'] = layout;
    const display = Object.fromEntries(
      Object.entries(this.words).map(([name, word]) => [`{${name}}`, word]),
    );
    this.keyboard?.setOptions({
      layoutName: layout,
      display: layout === 'nine' ? { ...display, ...NINE } : display,
    });
  }

  /** New letters: what they may mean is looked up, and a later letter overtakes an earlier one. */
  private compose(typed: string): void {
    this.typed = typed;
    this.candidates = [];
    this.root.toggleAttribute('data-typing', typed !== '');
    this.piece('typed').textContent = typed;
    if (typed === '') return this.piece('candidates').replaceChildren();
    void listCandidates(typed).then((found) => {
      if (this.typed === typed) this.showCandidates(found);
    });
  }

  private showCandidates(found: string[]): void {
    this.candidates = found;
    this.piece('candidates').replaceChildren(
      ...found.map((word) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = word;
        return button;
      }),
    );
  }

  private choose(word: string): void {
    this.compose('');
    this.write(word);
  }

  private write(text: string): void {
    const { field } = this;
    if (!field) return;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    field.setRangeText(text, from ?? field.value.length, to ?? field.value.length, 'end');
    tell(field);
  }

  private erase(): void {
    const { field } = this;
    if (!field) return;
    const to = field.selectionEnd ?? field.value.length;
    field.setRangeText('', Math.max(0, to - 1), to, 'end');
    tell(field);
  }

  private clear(): void {
    this.compose('');
    if (!this.field) return;
    this.field.value = '';
    tell(this.field);
  }

  private find(): void {
    const { field } = this;
    const [first] = this.candidates;
    if (this.typed !== '') this.choose(first ?? this.typed);
    this.close();
    field?.form?.requestSubmit();
  }

  /** Handwriting and speech are the system's: its own keyboard is let up instead of ours. */
  private callSystem(): void {
    const { field } = this;
    this.close();
    if (!field) return;
    field.inputMode = 'search';
    field.blur();
    field.focus();
    this.root.hidden = true;
  }

  private piece(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

/** Tells the page that its field reads otherwise, as typing would. */
function tell(field: HTMLInputElement): void {
  const view = field.ownerDocument.defaultView;
  if (view) field.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
}

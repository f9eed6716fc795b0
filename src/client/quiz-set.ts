import { isRight, markSet } from '../lib/quiz/mark.ts';

/** Under this the device keeps the last score of each set, and nothing else. */
const KEY = 'quizzes';

/**
 * `<quiz-set>`: tells after each choice of one whether it is right, marks the set when it is handed in, and keeps
 * the last score on this device alone.
 */
class QuizSet extends HTMLElement {
  connectedCallback(): void {
    const mark = this.piece('mark');
    mark.hidden = false;
    mark.addEventListener('click', () => this.mark());
    this.piece('again').addEventListener('click', () => this.begin());
    this.showLast();
  }

  private mark(): void {
    const answers = this.readAnswers();
    const items = [...this.querySelectorAll<HTMLElement>('li')];
    const chosen = items.map((item) =>
      [...item.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    );
    items.forEach((item, index) => {
      const right = isRight(answers[index]!, chosen[index]!);
      item.classList.toggle('right', right);
      item.classList.toggle('wrong', !right);
      const details = item.querySelector('details');
      if (details) details.open = true;
    });
    const { right, of } = markSet(answers, chosen);
    this.piece('result').textContent = this.format(this.dataset['score'] ?? '', right, of);
    this.piece('again').hidden = false;
    this.keep(`${right}/${of}`);
  }

  private begin(): void {
    for (const input of this.querySelectorAll('input')) input.checked = false;
    for (const details of this.querySelectorAll('details')) details.open = false;
    for (const item of this.querySelectorAll('li')) item.classList.remove('right', 'wrong');
    this.piece('result').textContent = '';
    this.piece('again').hidden = true;
    this.showLast();
    this.querySelector('input')?.focus();
  }

  private showLast(): void {
    const [right, of] = (this.readKept()[this.slug] ?? '').split('/').map(Number);
    const last = this.piece('last');
    last.hidden = !of;
    if (of) last.textContent = this.format(last.dataset['text'] ?? '', right ?? 0, of);
  }

  /** A device that keeps nothing (private window, full) is no fault. */
  private keep(score: string): void {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...this.readKept(), [this.slug]: score }));
    } catch {
      // Nothing is kept then.
    }
  }

  private readKept(): Record<string, string> {
    try {
      return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  private readAnswers(): { answer: string }[] {
    const answers = JSON.parse(this.dataset['answers'] ?? '[]') as string[];
    return answers.map((answer) => ({ answer }));
  }

  private format(text: string, right: number, of: number): string {
    return text.replace('%d', String(right)).replace('%d', String(of));
  }

  private get slug(): string {
    return this.dataset['slug'] ?? '';
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('quiz-set', QuizSet);

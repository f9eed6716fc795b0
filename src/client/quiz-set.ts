import { isRight, markSet } from '../lib/quiz/mark.ts';
import { keepScore, readScores } from './kept-scores.ts';

/**
 * `<quiz-set>`: marks a set when it is handed in, keeps the last score on this device alone, and offers what was
 * answered wrong again.
 */
export class QuizSet extends HTMLElement {
  connectedCallback(): void {
    const mark = this.piece('mark');
    mark.hidden = false;
    mark.addEventListener('click', () => this.mark());
    this.piece('again').addEventListener('click', () => this.begin());
    this.piece('only-wrong').addEventListener('click', () => this.beginWrong());
    this.showLast();
  }

  private mark(): void {
    const answers = this.readAnswers();
    const items = this.items;
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
    const asked = items.flatMap((item, index) => (item.hidden ? [] : [index]));
    const { wrong } = markSet(answers, chosen);
    const stillWrong = wrong.filter((index) => asked.includes(index));
    const [right, of] = [asked.length - stillWrong.length, asked.length];
    this.piece('result').textContent = this.format(this.dataset['score'] ?? '', right, of);
    this.piece('again').hidden = false;
    // After a round of the wrong ones only those which are wrong again are left.
    keepScore(this.slug, {
      right: items.length - stillWrong.length,
      of: items.length,
      wrong: stillWrong,
    });
    this.offerWrong(stillWrong.length);
  }

  /** All items anew. */
  begin(): void {
    for (const item of this.items) item.hidden = false;
    this.clear();
  }

  /** The items that were answered wrong last time, and none else. */
  private beginWrong(): void {
    const wrong = readScores()[this.slug]?.wrong ?? [];
    this.items.forEach((item, index) => {
      item.hidden = !wrong.includes(index);
    });
    this.clear();
    this.piece('only-wrong').hidden = true;
    this.piece('again').hidden = false;
  }

  private clear(): void {
    for (const input of this.querySelectorAll('input')) input.checked = false;
    for (const details of this.querySelectorAll('details')) details.open = false;
    for (const item of this.items) item.classList.remove('right', 'wrong');
    this.piece('result').textContent = '';
    this.piece('again').hidden = true;
    this.showLast();
    this.querySelector<HTMLInputElement>('li:not([hidden]) input')?.focus();
  }

  private showLast(): void {
    const kept = readScores()[this.slug];
    const last = this.piece('last');
    last.hidden = !kept;
    if (kept) last.textContent = this.format(last.dataset['text'] ?? '', kept.right, kept.of);
    this.offerWrong(kept?.wrong.length ?? 0);
  }

  private offerWrong(count: number): void {
    const button = this.piece('only-wrong');
    button.hidden = count === 0;
    button.textContent = (button.dataset['text'] ?? '').replace('%d', String(count));
  }

  private readAnswers(): { answer: string }[] {
    const answers = JSON.parse(this.dataset['answers'] ?? '[]') as string[];
    return answers.map((answer) => ({ answer }));
  }

  private format(text: string, right: number, of: number): string {
    return text.replace('%d', String(right)).replace('%d', String(of));
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('ol > li')];
  }

  private get slug(): string {
    return this.dataset['slug'] ?? '';
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('quiz-set', QuizSet);

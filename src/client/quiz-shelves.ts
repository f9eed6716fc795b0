import { forgetScores, readScores } from './kept-scores.ts';

/** `<quiz-shelves>`: writes beside each set how it was answered last on this device, and forgets it when asked to. */
class QuizShelves extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      forgetScores();
      this.show();
    });
    this.show();
  }

  private show(): void {
    const scores = readScores();
    const text = this.dataset['text'] ?? '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href*="/quizzes/"]')) {
      link.querySelector('.kept')?.remove();
      const kept = scores[/\/quizzes\/([^/]+)\//.exec(link.pathname)?.[1] ?? ''];
      if (!kept) continue;
      const note = document.createElement('small');
      note.className = 'kept';
      note.textContent = text.replace('%d', String(kept.right)).replace('%d', String(kept.of));
      link.append(note);
    }
    const bar = this.querySelector<HTMLElement>('[data-part=forget]');
    if (bar) bar.hidden = Object.keys(scores).length === 0;
  }
}

customElements.define('quiz-shelves', QuizShelves);

import { readNoticeClock } from '../lib/notice/clock.ts';
import { readToday } from './today.ts';

/** What the clock says; {n}, {gone} and {left} are numbers of days. */
interface ClockWords {
  coming: string;
  open: string;
  last: string;
  over: string;
}

const DAY = 86_400_000;

/** `<notice-clock data-from data-until data-words>`: how long a notice has hung and must hang, by the reader's clock. */
class NoticeClock extends HTMLElement {
  connectedCallback(): void {
    const { from = '', until = '', words = '{}' } = this.dataset;
    const today = readToday();
    const { state, gone, left } = readNoticeClock({ publishedOn: from, until }, today);
    const say = JSON.parse(words) as ClockWords;
    const text = state === 'open' && left === 0 ? say.last : say[state];
    this.dataset['state'] = state;
    const ahead = Math.round((Date.parse(from) - Date.parse(today)) / DAY);
    this.querySelector('[data-part=clock]')!.textContent = text
      .replace('{n}', String(ahead))
      .replace('{gone}', String(gone))
      .replace('{left}', String(left));
  }
}

customElements.define('notice-clock', NoticeClock);

import { formatWeekday } from '../lib/calendar/clock.ts';
import { formatDay } from '../lib/calendar/day.ts';
import { latestListDay, planElection } from '../lib/election/schedule.ts';

/** `<election-dates>`: fills in the days of an election from those that stand in the address or are put in. */
class ElectionDates extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['day', 'list']) this.field(name).value = asked.get(name) ?? '';
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      const day = this.field('day').value;
      const list = this.field('list').value;
      history.replaceState(null, '', `?day=${day}${list === '' ? '' : `&list=${list}`}`);
      this.show();
    });
    if (asked.has('day')) this.show();
  }

  private show(): void {
    const { late = '', missing = '', until = '' } = this.dataset;
    const day = this.field('day').value;
    const listOn = this.field('list').value;
    const dates = day === '' ? undefined : planElection({ day, ...(listOn !== '' && { listOn }) });
    const latest = day === '' ? '' : nameDay(latestListDay(day));
    this.querySelector('[data-part=said]')!.textContent =
      day === '' ? missing : dates ? '' : late.replace('{on}', latest);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-step]')) {
      const date = dates?.find(({ step }) => step === cell.dataset['step']);
      cell.textContent = date ? `${date.isLatest ? until : ''}${nameDay(date.day)}` : '';
    }
  }

  private field(name: string): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }
}

const nameDay = (day: string) => `${formatDay(day)}（${formatWeekday(day)}）`;

customElements.define('election-dates', ElectionDates);

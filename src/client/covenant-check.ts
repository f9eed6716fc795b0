import { findOverreach, type Overreach, type OverreachReason } from '../lib/covenant/overreach.ts';

/** Characters before and after the words that show where they stand. */
const AROUND = 14;

/** `<covenant-check>`: names what a draft says that covenants commonly must not; nothing leaves the page or is kept. */
class CovenantCheck extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('textarea')!.addEventListener('input', () => this.check());
    this.check();
  }

  private check(): void {
    const draft = this.querySelector('textarea')!.value;
    const { found = '', none = '', reasons = '{}' } = this.dataset;
    const why = JSON.parse(reasons) as Record<Overreach['kind'], OverreachReason>;
    let from = 0;
    const rows = draft.split('\n').flatMap((line) => {
      const start = from;
      from += line.length + 1;
      return findOverreach(line).map((one) => ({ ...one, start: one.start + start }));
    });
    this.querySelector('[data-part=said]')!.textContent =
      draft.trim() === '' ? '' : rows.length > 0 ? found.replace('{n}', String(rows.length)) : none;
    this.querySelector('[data-part=found]')!.replaceChildren(
      ...rows.map((row) => showRow(row, draft, why[row.kind])),
    );
  }
}

function showRow({ text, start }: Overreach, draft: string, reason: OverreachReason): HTMLElement {
  const row = document.createElement('li');
  const mark = document.createElement('mark');
  mark.textContent = text;
  const end = start + text.length;
  const lineOf = (piece: string) => piece.replaceAll('\n', ' ');
  row.append(
    `…${lineOf(draft.slice(Math.max(0, start - AROUND), start))}`,
    mark,
    `${lineOf(draft.slice(end, end + AROUND))}…　${reason.name}：${reason.why}（${reason.cites.join('、')}）`,
  );
  return row;
}

customElements.define('covenant-check', CovenantCheck);

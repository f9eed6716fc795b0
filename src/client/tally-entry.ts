import { GRADES, sumTallies, type Grade } from '../lib/ledger/satisfaction.ts';
import { formatTally, tallyPath } from '../lib/ledger/tally-file.ts';

/** What the officer counted on paper, as the file that holds it; nothing is sent or kept. */
class TallyEntry extends HTMLElement {
  connectedCallback(): void {
    this.find('form').hidden = false;
    this.addEventListener('input', () => this.show());
    this.find('save').addEventListener('click', () => this.save());
    this.show();
  }

  private find(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  private value(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';
  }

  private read() {
    const counts = Object.fromEntries(
      GRADES.map((grade, index) => [
        grade,
        Math.max(0, Math.floor(Number(this.value(`g${index}`)))),
      ]),
    ) as Record<Grade, number>;
    return {
      month: this.value('month'),
      given: Math.max(0, Math.floor(Number(this.value('given')))),
      counts,
      remarks: this.value('remarks').split('\n'),
    };
  }

  private show(): void {
    const tally = this.read();
    const { returned } = sumTallies([tally]);
    const isReady = /^\d{4}-\d\d$/.test(tally.month) && tally.given > 0;
    const isWrong = isReady && returned > tally.given;
    this.find('total').textContent = String(returned);
    this.find('wrong').textContent = isWrong ? (this.dataset['tooMany'] ?? '') : '';
    this.find('result').hidden = !isReady || isWrong;
    if (!isReady) return;
    const community = this.dataset['community'] ?? '';
    const path = tallyPath(community, tally.month);
    this.find('path').textContent = (this.dataset['file'] ?? '').replace('…', path);
    this.find('text').textContent = formatTally(community, tally);
  }

  private save(): void {
    const link = document.createElement('a');
    const text = this.find('text').textContent;
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    link.download = tallyPath(this.dataset['community'] ?? '', this.value('month'))
      .split('/')
      .pop()!;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define('tally-entry', TallyEntry);

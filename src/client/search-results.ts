import type { Jump } from '../lib/search/jump.ts';
import { readQuestion } from '../lib/search/question.ts';
import { afterPaint } from './after-paint.ts';
import { answerQuery, type Answer } from './answer.ts';
import { MOST_RESULTS, warmUp } from './find-records.ts';
import type { FoundRecord, RecordCard } from './found-record.ts';
import { bringIntoScript, openPageScript, type PageScript } from './page-script.ts';
import { makeRow, type RowWords } from './result-row.ts';
import { loadConfusables, showConfusables, showOthers } from './search-asides.ts';
import { readToday } from './today.ts';

/** Rows shown at once. */
const PAGE = 10;
/** Rows of an answer to which more is coming: a screen of a phone. */
const FIRST = 3;

/** What is hidden until it is needed. */
const ASIDES = ['failed', 'more', 'door', 'repealed', 'others', 'confusables', 'guideposts'];

type Words = Record<string, string> & RowWords;

/** The part of `<law-search>` that shows results; it is loaded where there is room for them. */
export class SearchResults {
  private readonly root: HTMLElement;
  private readonly words: Words;
  private readonly script: Promise<PageScript>;
  private records: FoundRecord[] = [];
  private shown = 0;
  private query = '';
  /** What was looked for: the query, or what its letters stand for. */
  private text = '';
  private turn = 0;
  /** Asked for with the question, so that nothing waits for it. */
  private confusables: ReturnType<typeof loadConfusables> = Promise.resolve([]);
  private repealed = false;

  constructor(root: HTMLElement) {
    this.root = root;
    this.words = JSON.parse(this.piece('words').textContent ?? '{}') as Words;
    this.script = openPageScript();
    this.piece('retry').addEventListener('click', () => void this.show(this.query));
    this.piece('more').addEventListener('click', () => void this.showMore(true));
    this.piece('repealed').addEventListener('click', () => {
      this.repealed = true;
      this.piece('repealed').hidden = true;
      this.say(this.words['waiting'] ?? '');
      afterPaint(() => void this.show(this.query));
    });
    warmUp();
  }

  /** Asks and shows; a later call overtakes an earlier one. */
  async show(query: string): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    if (query !== this.query) this.repealed = false;
    this.query = query;
    this.reset();
    if (query === '') return;
    this.say(this.words['waiting'] ?? '');
    this.confusables = loadConfusables(readQuestion(query).matter);
    try {
      for await (const answer of this.answer(query)) {
        if (turn !== this.turn) return;
        const [only] = answer.jumps.length === 1 ? answer.jumps : [];
        if (only) return location.replace((await this.script).link(only.href));
        await this.showAnswer(answer, turn);
      }
    } catch {
      if (turn === this.turn) this.fail();
    }
  }

  /** The answer as the bench and the kiosk ask for it: the same that is shown. */
  answer(query: string): AsyncGenerator<Answer> {
    return answerQuery(query, { day: readToday(), repealed: this.repealed });
  }

  /** What came before the failure stays: half an answer is better than none. */
  private fail(): void {
    this.say('');
    this.piece('failed').hidden = false;
    this.piece('more').hidden = this.shown >= this.records.length;
    this.showDoor(this.records.length);
  }

  private reset(): void {
    this.records = [];
    this.shown = 0;
    this.piece('list').replaceChildren();
    for (const name of ASIDES) this.piece(name).hidden = true;
    this.piece('hint').hidden = this.query !== '';
    this.say('');
  }

  private async showAnswer(answer: Answer, turn: number): Promise<void> {
    const { jumps, records, guideposts, complete, text } = answer;
    const { matter } = readQuestion(text);
    const rows = complete ? PAGE : FIRST;
    // All that stands above the results comes with them: what is being read does not move.
    const [script, cards, leading, confusables] = await Promise.all([
      this.script,
      this.loadCards(records.slice(0, rows)),
      this.loadCards(jumps.length > 0 ? [] : guideposts),
      this.confusables,
    ]);
    if (turn !== this.turn) return;
    this.records = records;
    this.text = text;
    this.shown = Math.min(rows, records.length);
    this.piece('guideposts').hidden = leading.length === 0;
    this.piece('guideposts').replaceChildren(
      ...leading.map((card) => makeRow(card, matter, this.words)),
    );
    this.piece('list').replaceChildren(
      ...jumps.map((jump) => this.makeJump(jump)),
      ...cards.map((card) => makeRow(card, matter, this.words)),
    );
    showConfusables(this.piece('confusables'), matter, confusables);
    for (const name of ['guideposts', 'list', 'confusables'])
      bringIntoScript(this.piece(name), script);
    if (!complete) return;
    this.piece('more').hidden = this.shown >= records.length;
    showOthers(this.piece('others'), answer);
    bringIntoScript(this.piece('others'), script);
    this.announce(jumps.length || records.length, records, script);
    this.showDoor(jumps.length || records.length || leading.length);
    this.piece('repealed').hidden = this.repealed || jumps.length > 0;
  }

  /** What holds the words is counted; of a long list that only comes near, it is said that these are the best. */
  private announce(count: number, records: readonly FoundRecord[], { write }: PageScript): void {
    const whole = records.filter((record) => record.whole).length;
    const near = count >= MOST_RESULTS && whole < count / 2;
    const text = this.words[count === 0 ? 'none' : near ? 'many' : 'count'] ?? '';
    this.say(text.replace('%q', () => write(this.text)).replace('-1', String(count)));
  }

  private showDoor(count: number): void {
    this.piece('door').hidden = false;
    for (const name of ['door-none', 'door-call']) this.piece(name).hidden = count > 0;
    this.piece('door-some').hidden = count === 0;
  }

  private async showMore(moveFocus: boolean): Promise<void> {
    const turn = this.turn;
    const batch = this.records.slice(this.shown, this.shown + PAGE);
    const [script, cards] = await Promise.all([this.script, this.loadCards(batch)]);
    if (turn !== this.turn) return;
    const { matter } = readQuestion(this.text);
    const rows = cards.map((card) => makeRow(card, matter, this.words));
    for (const row of rows) bringIntoScript(row, script);
    this.piece('list').append(...rows);
    this.shown += batch.length;
    this.piece('more').hidden = this.shown >= this.records.length;
    if (moveFocus) rows[0]?.querySelector('a')?.focus();
  }

  private async loadCards(records: readonly FoundRecord[]): Promise<RecordCard[]> {
    const cards = await Promise.all(records.map((record) => record.load()));
    return cards.filter(({ misses }) => !misses);
  }

  private makeJump({ href, label }: Jump): HTMLLIElement {
    const card = { href, title: label, kind: '', plain: this.words['jump'] ?? '', text: '' };
    const row = makeRow({ ...card, standing: 'standing' }, this.query, this.words);
    row.classList.add('jump');
    return row;
  }

  private say(text: string): void {
    this.piece('status').textContent = text;
  }

  private piece(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

import { splitSentences } from '../lib/speech/sentences.ts';
import { findChineseVoices } from './voices.ts';

/** Words of the bar that is shown while something is read. */
export interface SpeakerWords {
  pause: string;
  resume: string;
  stop: string;
  speeds: readonly (readonly [name: string, rate: number])[];
}

const HIGHLIGHT = 'reading';

let current: Speaker | undefined;

/** Reads the text of some elements, sentence after sentence; what was being read before is broken off. */
export function speak(elements: readonly Element[], words: SpeakerWords): void {
  current?.stop();
  current = new Speaker(elements, words);
  void current.run();
}

/** One reading: its sentences, its bar, and where it is. */
class Speaker {
  private readonly ranges: Range[];
  private readonly bar: HTMLElement;
  private readonly words: SpeakerWords;
  private rate = 1;
  private isStopped = false;

  constructor(elements: readonly Element[], words: SpeakerWords) {
    this.ranges = elements.flatMap(listSentences);
    this.words = words;
    this.bar = this.makeBar();
  }

  async run(): Promise<void> {
    const { default: EasySpeech } = await import('easy-speech');
    await EasySpeech.init({ maxTimeout: 5000, interval: 250, quiet: true });
    const [voice] = findChineseVoices();
    document.body.append(this.bar);
    for (const range of this.ranges) {
      if (this.isStopped) break;
      this.mark(range);
      const rate = this.rate;
      try {
        await EasySpeech.speak({ text: range.toString(), rate, ...(voice && { voice }) });
      } catch {
        // A sentence that was broken off; whether to go on is told by `isStopped`.
      }
    }
    this.stop();
  }

  stop(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    speechSynthesis.cancel();
    CSS.highlights?.delete(HIGHLIGHT);
    this.bar.remove();
    if (current === this) current = undefined;
  }

  private mark(range: Range): void {
    CSS.highlights?.set(HIGHLIGHT, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight * 0.8) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - innerHeight / 3, behavior: isCalm ? 'auto' : 'smooth' });
  }

  private makeBar(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'reading-bar';
    bar.setAttribute('role', 'group');
    const pause = makeButton(this.words.pause, () => {
      const isPaused = speechSynthesis.paused;
      if (isPaused) speechSynthesis.resume();
      else speechSynthesis.pause();
      pause.textContent = isPaused ? this.words.pause : this.words.resume;
    });
    const speeds = this.words.speeds.map(([name, rate]) => {
      const button = makeButton(name, () => {
        this.rate = rate;
        for (const other of speeds) other.setAttribute('aria-pressed', String(other === button));
      });
      button.setAttribute('aria-pressed', String(rate === this.rate));
      return button;
    });
    bar.append(
      pause,
      ...speeds,
      makeButton(this.words.stop, () => this.stop()),
    );
    return bar;
  }
}

function makeButton(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill quiet';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

/** Text that is not read: buttons, lists of sources, marks for editors. */
const SILENT =
  'button, script, style, template, .cites, .cited-by, [hidden], .visually-hidden, rt, ' +
  'details:not([open]) > :not(summary)';

/** The sentences of an element, each as a range over the text as it stands. */
function listSentences(element: Element): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return groupByBlock(nodes).flatMap((block) => {
    const starts = block.map((_, index) => lengthOf(block.slice(0, index)));
    const place = (offset: number): [Text, number] => {
      const index = starts.findLastIndex((start) => start <= offset);
      return [block[index]!, offset - starts[index]!];
    };
    return splitSentences(block.map(({ data }) => data).join('')).map(([start, end]) => {
      const range = document.createRange();
      range.setStart(...place(start));
      const [last, offset] = place(end - 1);
      range.setEnd(last, offset + 1);
      return range;
    });
  });
}

const lengthOf = (nodes: readonly Text[]) => nodes.reduce((sum, { length }) => sum + length, 0);

/** Texts of one paragraph belong together, whatever links and marks stand in it. */
function groupByBlock(nodes: readonly Text[]): Text[][] {
  const groups: Text[][] = [];
  let last: Element | null | undefined;
  for (const node of nodes) {
    const block = node.parentElement?.closest('p, li, dt, dd, h1, h2, h3, h4, td, th, div');
    if (block === last) groups.at(-1)!.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups;
}

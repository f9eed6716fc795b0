import { themesOn, type ThemeSpan } from '../../lib/calendar/themes-on.ts';
import { readNow, readToday } from '../today.ts';

/** 11月23日星期一, of an ISO day. */
const TODAY = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  timeZone: 'UTC',
});

/** How long a slide stands, in milliseconds. */
const STAND = 12_000;

interface Slide {
  title: string;
  text: string;
  foot: string;
  href: string;
}

interface Slides {
  themes: (Slide & ThemeSpan)[];
  lectures: (Slide & { end: string })[];
  notes: Slide[];
  cases: Slide[];
}

/**
 * What a kiosk shows while nobody is there: today's theme, the next lecture, a note, a case and the code of the site,
 * in turn; another note and case with each round.
 */
export class AttractLoop {
  private readonly root: HTMLElement;
  private readonly slides: Slides;
  private round = 0;
  private at = 0;
  private timer: number | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.slides = JSON.parse(root.dataset['slides'] ?? '{}') as Slides;
    // Kiosks that are switched on every morning do not begin with the same note each day.
    this.round = Number(readToday().replaceAll('-', '')) % 97;
  }

  start(): void {
    this.root.hidden = false;
    this.fill();
    this.show(0);
    clearInterval(this.timer);
    this.timer = window.setInterval(() => this.next(), STAND);
  }

  stop(): void {
    clearInterval(this.timer);
    this.root.hidden = true;
  }

  private next(): void {
    if (this.at + 1 < this.standing.length) return this.show(this.at + 1);
    this.round += 1;
    this.fill();
    this.show(0);
  }

  private get standing(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-slide]:not([data-empty])')];
  }

  private show(at: number): void {
    this.at = at;
    for (const slide of this.root.querySelectorAll<HTMLElement>('[data-slide]'))
      slide.toggleAttribute('data-shown', slide === this.standing[at]);
    const dots = this.root.querySelector('[data-part=dots]');
    dots?.replaceChildren(
      ...this.standing.map((_, index) => {
        const dot = document.createElement('i');
        dot.toggleAttribute('data-on', index === at);
        return dot;
      }),
    );
  }

  private fill(): void {
    const { lectures, notes, cases } = this.slides;
    const now = readNow();
    this.fillTheme();
    this.put(
      'lecture',
      lectures.find(({ end }) => end >= now),
    );
    this.put('note', notes[this.round % Math.max(1, notes.length)]);
    this.put('case', cases[this.round % Math.max(1, cases.length)]);
    const today = this.root.querySelector('[data-part=today]');
    if (today) today.textContent = TODAY.format(new Date(readToday()));
  }

  private fillTheme(): void {
    const { now, next } = themesOn(this.slides.themes, readToday());
    const theme = now[0] ?? next;
    const slide = this.slide('theme');
    const tag = slide?.querySelector<HTMLElement>('[data-part=tag]');
    if (tag) tag.textContent = tag.dataset[now[0] ? 'now' : 'next'] ?? '';
    this.put('theme', theme);
  }

  private put(name: string, content: Slide | undefined): void {
    const slide = this.slide(name);
    if (!slide) return;
    slide.toggleAttribute('data-empty', content === undefined);
    if (!content) return;
    for (const part of ['title', 'text', 'foot'] as const) {
      const piece = slide.querySelector<HTMLElement>(`[data-part=${part}]`);
      if (piece) piece.textContent = content[part];
    }
    slide.querySelector<HTMLElement>('[data-look]')?.setAttribute('data-look', content.href);
  }

  private slide(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-slide=${name}]`);
  }
}

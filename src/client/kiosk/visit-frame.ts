import { readOutward, type Outward } from '../../lib/kiosk/outward.ts';
import { calmTouch, watchTouch } from './calm-touch.ts';
import { asField, dressPage } from './dress-page.ts';

/** Beyond it a page says that it is being opened. */
const SLOW = 800;

/** What the frame tells the shell. */
export interface FrameEvents {
  touched(): void;
  /** A page is there, or another place of it. */
  arrived(): void;
  /** Where a link leads that is not followed. */
  outward(link: Outward): void;
  /** A field is being written into; undefined when it is left. */
  field(field: HTMLInputElement | undefined): void;
}

interface Place {
  href: string;
  scroll: number;
}

type FrameView = Window & typeof globalThis;

/**
 * The frame in which a visitor reads the pages of the site. Every way to another page becomes
 * `location.replace`, so that the history of the tab never grows; the way back is kept here and goes with the visitor.
 */
export class VisitFrame {
  private readonly stage: HTMLElement;
  private readonly site: string;
  private readonly events: FrameEvents;
  private frame: HTMLIFrameElement | undefined;
  private past: Place[] = [];
  private wanted: Place = { href: '/', scroll: 0 };
  private slow: number | undefined;

  constructor(stage: HTMLElement, site: string, events: FrameEvents) {
    this.stage = stage;
    this.site = site;
    this.events = events;
  }

  /** A new frame without a past; the one before is thrown away with all it held. */
  begin(href = '/'): void {
    this.past = [];
    this.open({ href, scroll: 0 });
  }

  /** Whether there is a page to go back to. */
  get hasPast(): boolean {
    return this.past.length > 0;
  }

  get failed(): boolean {
    return this.stage.dataset['frame'] === 'failed';
  }

  /** The page in the frame; undefined while none is there. */
  get page(): Document | undefined {
    return this.stage.dataset['frame'] === 'ready' ? this.view?.document : undefined;
  }

  /** Path, query and anchor of what is shown. */
  get href(): string {
    const view = this.view;
    if (!view) return this.wanted.href;
    const { pathname, search, hash } = view.location;
    return pathname + search + hash;
  }

  /** Goes to a page of the site and remembers this one. */
  go(href: string): void {
    this.remember();
    this.replace({ href, scroll: 0 });
  }

  back(): void {
    const place = this.past.pop();
    if (place) this.replace(place);
  }

  retry(): void {
    this.open(this.wanted);
  }

  /** Scrolls by most of what is seen: 1 on, -1 back. */
  turn(direction: 1 | -1): void {
    const view = this.view;
    view?.scrollBy({ top: direction * view.innerHeight * 0.8, behavior: 'smooth' });
  }

  private get view(): FrameView | undefined {
    const view = this.frame?.contentWindow;
    try {
      // A page of the browser's own, in place of one that could not be fetched, may not be looked into.
      return view?.document && /^http/.test(view.location.protocol)
        ? (view as FrameView)
        : undefined;
    } catch {
      return undefined;
    }
  }

  private remember(): void {
    const { href } = this;
    if (this.view && this.past.at(-1)?.href !== href)
      this.past.push({ href, scroll: this.view.scrollY });
  }

  private open(place: Place): void {
    // What reads a page aloud would go on for the next visitor.
    if (this.view && 'speechSynthesis' in this.view) this.view.speechSynthesis.cancel();
    this.frame?.remove();
    this.wanted = place;
    this.wait();
    const frame = document.createElement('iframe');
    frame.title = this.stage.dataset['title'] ?? '';
    // No windows, no dialogs of the browser, no downloads, nowhere else for this tab.
    frame.setAttribute('sandbox', 'allow-same-origin allow-scripts allow-forms');
    frame.addEventListener('load', () => this.arrive(frame));
    frame.src = place.href;
    this.frame = frame;
    this.stage.prepend(frame);
  }

  private replace(place: Place): void {
    const view = this.view;
    if (!view) return this.open(place);
    this.wanted = place;
    const to = new URL(place.href, view.location.href);
    const from = new URL(view.location.href);
    const isNear = to.hash !== '' && to.pathname === from.pathname && to.search === from.search;
    if (!isNear) this.wait();
    view.location.replace(to.href);
    if (isNear) this.events.arrived();
  }

  private wait(): void {
    clearTimeout(this.slow);
    this.stage.dataset['frame'] = 'waiting';
    this.slow = window.setTimeout(() => {
      if (this.stage.dataset['frame'] === 'waiting') this.stage.dataset['frame'] = 'slow';
    }, SLOW);
  }

  private arrive(frame: HTMLIFrameElement): void {
    if (frame !== this.frame) return;
    clearTimeout(this.slow);
    const view = this.view;
    this.stage.dataset['frame'] = view ? 'ready' : 'failed';
    this.events.field(undefined);
    if (view) {
      dressPage(view.document);
      this.listen(view);
      if (this.wanted.scroll > 0) view.scrollTo(0, this.wanted.scroll);
      else if (view.location.hash !== '')
        view.document
          .getElementById(decodeURIComponent(view.location.hash.slice(1)))
          ?.scrollIntoView();
    }
    this.events.arrived();
  }

  private listen(view: FrameView): void {
    calmTouch(view);
    watchTouch(view, () => this.events.touched());
    view.addEventListener('click', (event) => this.keepInside(event), true);
    view.addEventListener('click', (event) => this.follow(event));
    view.addEventListener('submit', (event) => this.send(event));
    view.addEventListener('focusin', ({ target }) => {
      const field = asField(target);
      if (field) this.events.field(field);
    });
    view.addEventListener('pagehide', () => this.leave(view));
    this.keepHistoryShort(view);
  }

  /** The page went on by itself, without us: it is shown when it has been dressed. */
  private leave(view: FrameView): void {
    if (this.view === view || this.frame?.contentWindow === view) this.wait();
  }

  /** Links that lead out of the site, or to a file, are shown and not followed, before the page knows of the touch. */
  private keepInside(event: MouseEvent): void {
    const link = findLink(event);
    if (!link) return;
    const outward = readOutward(link.href, location.origin, this.site);
    if (!outward) return;
    event.preventDefault();
    event.stopPropagation();
    this.events.outward(outward);
  }

  private follow(event: MouseEvent): void {
    const link = findLink(event);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    this.go(toPath(link.href));
  }

  private send(event: SubmitEvent): void {
    this.events.field(undefined);
    if (event.defaultPrevented) return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const url = new URL(form.action);
    const fields = new FormData(form);
    for (const [name, value] of fields)
      if (typeof value === 'string') url.searchParams.set(name, value);
    this.go(toPath(url.href));
  }

  /** What a page does to the history by its own script makes it no longer either. */
  private keepHistoryShort(view: FrameView): void {
    const { history } = view;
    history.pushState = (data: unknown, unused: string, url?: string | URL | null) => {
      this.remember();
      history.replaceState(data, unused, url);
      this.events.arrived();
    };
    const { navigation } = view as unknown as { navigation?: EventTarget };
    navigation?.addEventListener('navigate', (event) => {
      const { navigationType, destination } = event as Event & {
        navigationType: string;
        destination: { url: string };
      };
      if (navigationType !== 'push' || !event.cancelable) return;
      event.preventDefault();
      this.go(toPath(destination.url));
    });
  }
}

function findLink({ target }: Event): HTMLAnchorElement | undefined {
  const element = target as Element | null;
  return element?.closest<HTMLAnchorElement>('a[href]') ?? undefined;
}

function toPath(href: string): string {
  const { pathname, search, hash } = new URL(href);
  return pathname + search + hash;
}

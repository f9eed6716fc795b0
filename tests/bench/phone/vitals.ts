import type { Frame, Page } from '@playwright/test';

/** One interaction: milliseconds from the touch to the next painted frame, and where they went. */
export interface Interaction {
  duration: number;
  /** Before the page's code ran, while it ran, and until the frame was painted. */
  delay: number;
  code: number;
  paint: number;
  target: string;
}

export interface Vitals {
  /** Milliseconds from the start of the navigation; `element` is what was painted. */
  lcp: { time: number; element: string };
  cls: number;
  shifts: Shift[];
  interactions: Interaction[];
}

/** A shift that no touch half a second before explains, in share of the screen, and what moved. */
export interface Shift {
  time: number;
  value: number;
  moved: string;
}

interface Entries {
  lcp: { time: number; element: string };
  shifts: Shift[];
  events: Map<number, Interaction>;
}

type Watched = Window & { vitals: Entries };
type EventEntry = PerformanceEventTiming & { interactionId: number };
type ShiftEntry = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
};
type PaintEntry = PerformanceEntry & { element: Element | null };

/** Runs in the page, in each of its frames, before anything else. */
export function watchVitals(): void {
  const name = (node: unknown) =>
    node instanceof Element
      ? `${node.tagName.toLowerCase()}.${node.classList[0] ?? ''} ${(node.textContent ?? '').trim().slice(0, 12)}`
      : '';
  const entries: Entries = { lcp: { time: 0, element: '' }, shifts: [], events: new Map() };
  Object.assign(window, { vitals: entries });
  const watch = (type: string, read: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('largest-contentful-paint', (entry) => {
    entries.lcp = { time: entry.startTime, element: name((entry as PaintEntry).element) };
  });
  watch('layout-shift', (entry) => {
    const { startTime, value, hadRecentInput, sources } = entry as ShiftEntry;
    const say = ({ node, previousRect: from, currentRect: to }: (typeof sources)[number]) =>
      `${name(node)} ${from.y.toFixed(0)}+${from.height.toFixed(0)}→${to.y.toFixed(0)}+${to.height.toFixed(0)}`;
    const moved = sources.map(say).join('; ');
    if (!hadRecentInput) entries.shifts.push({ time: startTime, value, moved });
  });
  watch(
    'event',
    (entry) => {
      const event = entry as EventEntry;
      const { interactionId, duration, startTime, processingStart, processingEnd } = event;
      if (!interactionId || duration <= (entries.events.get(interactionId)?.duration ?? 0)) return;
      entries.events.set(interactionId, {
        duration,
        delay: processingStart - startTime,
        code: processingEnd - processingStart,
        paint: startTime + duration - processingEnd,
        target: `${event.name} ${name(event.target)}`,
      });
    },
    { durationThreshold: 16 },
  );
}

/** What was seen so far. The paint is that of the page itself; shifts and interactions also those of its frames. */
export async function readVitals(page: Page): Promise<Vitals> {
  const frames = await Promise.all(page.frames().map(readFrame));
  return {
    lcp: frames[0]?.lcp ?? { time: 0, element: '' },
    cls: Math.max(0, ...frames.map(({ shifts }) => sumWorstWindow(shifts))),
    shifts: frames.flatMap(({ shifts }) => shifts),
    interactions: frames.flatMap(({ events }) => events),
  };
}

function readFrame(frame: Frame) {
  return frame.evaluate(() => {
    const { lcp, shifts, events } = (window as unknown as Watched).vitals;
    return { lcp, shifts, events: [...events.values()] };
  });
}

/** CLS as web.dev defines it: the worst sum of shifts less than a second apart, within five seconds. */
function sumWorstWindow(shifts: readonly { time: number; value: number }[]): number {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { time, value } of shifts) {
    const goesOn = time - last < 1000 && time - first < 5000;
    if (!goesOn) first = time;
    sum = goesOn ? sum + value : value;
    last = time;
    worst = Math.max(worst, sum);
  }
  return worst;
}

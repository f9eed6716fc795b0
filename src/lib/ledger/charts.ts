import { escapeHtml } from '../html.ts';

export interface Bar {
  name: string;
  count: number;
  /** Over without a report: drawn hollow on top. */
  open?: number;
}

const WIDTH = 480;
const HEIGHT = 180;
const TOP = 22;
const BOTTOM = 26;
const ROW = 30;
const NAMES = 110;

/**
 * Upright bars as one SVG, in order; `label` tells whoever does not see it what the bars tell. Colours come from the
 * style of the page: `.bar`, `.open`, `.axis`.
 */
export function drawColumns(bars: readonly Bar[], label: string): string {
  const most = Math.max(1, ...bars.map(({ count, open = 0 }) => count + open));
  const step = WIDTH / Math.max(1, bars.length);
  const floor = HEIGHT - BOTTOM;
  const scale = (floor - TOP) / most;
  const drawn = bars.map(({ name, count, open = 0 }, index) => {
    const x = index * step + step * 0.2;
    const [full, hollow] = [count * scale, open * scale];
    const middle = round(x + step * 0.3);
    return (
      box('bar', x, floor - full, step * 0.6, full) +
      box('open', x, floor - full - hollow, step * 0.6, hollow) +
      (count + open > 0
        ? text(String(count + open), middle, round(floor - full - hollow - 6), 'middle', 'value')
        : '') +
      text(name, middle, HEIGHT - 8, 'middle', 'name')
    );
  });
  return frame(HEIGHT, label, `<path class="axis" d="M0 ${floor}H${WIDTH}"/>${drawn.join('')}`);
}

/** Lying bars as one SVG, a row each, names at the left and numbers at the right of them. */
export function drawRows(bars: readonly Bar[], label: string): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const room = WIDTH - NAMES - 40;
  const drawn = bars.map(({ name, count }, index) => {
    const y = index * ROW;
    const width = (count / most) * room;
    return (
      text(name, NAMES - 10, y + 20, 'end', 'name') +
      box('bar', NAMES, y + 5, width, ROW - 10) +
      text(String(count), round(NAMES + width + 8), y + 20, 'start', 'value')
    );
  });
  return frame(Math.max(1, bars.length) * ROW, label, drawn.join(''));
}

function frame(height: number, label: string, drawing: string): string {
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(label)}">${drawing}</svg>`;
}

const round = (number: number) => Math.round(number * 100) / 100;

const box = (kind: string, x: number, y: number, width: number, height: number) =>
  height <= 0 || width <= 0
    ? ''
    : `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="2"/>`;

const text = (words: string, x: number, y: number, anchor: string, kind: string) =>
  `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;

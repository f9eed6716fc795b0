import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as a path of one SVG: a bar for every run of dark modules of a row. */
export interface QrCode {
  /** Modules a side, the quiet zone of four included. */
  size: number;
  /** Data of the path. */
  path: string;
}

const QUIET_ZONE = 4;

/**
 * The QR code of a text; a quarter of it may be lost (level Q) and it is still read. For a sheet the best of the eight
 * masks is chosen (ISO/IEC 18004, 7.8.3); `anyMask` takes the first, which every reader reads as well and which takes a
 * quarter of the time.
 */
export function makeQrCode(text: string, { anyMask = false } = {}): QrCode {
  const mask = anyMask ? { maskPattern: 0 } : {};
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET_ZONE, ...mask });
  const path = data.map((row, y) => drawRow(row, y)).join('');
  return { size, path };
}

function drawRow(row: readonly boolean[], y: number): string {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    // Every row ends in the quiet zone.
    const length = row.indexOf(false, x) - x;
    runs.push(`M${x} ${y}h${length}v1h-${length}z`);
    x += length;
  }
  return runs.join('');
}

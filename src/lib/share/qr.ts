import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as a path of one SVG: a unit square for every dark module. */
export interface QrCode {
  /** Modules a side, the quiet zone of four included. */
  size: number;
  /** Data of the path. */
  path: string;
}

const QUIET_ZONE = 4;

/** The QR code of a text; a quarter of it may be lost (level Q) and it is still read. */
export function makeQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}

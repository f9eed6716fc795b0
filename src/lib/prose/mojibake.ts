import { shareOfCommon } from './common-characters.ts';
import { GBK, WINDOWS, type Bytes } from './misread-bytes.ts';
import type { PasteFault } from './paste-fault.ts';

interface Misreading {
  what: string;
  bytes: Bytes;
  /** With which characters such a stretch can begin. */
  starts: RegExp;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const CJK =
  /^[\p{Script=Han}\u3000-\u303f\uff01-\uff5e\u2010-\u2027\u00b7\u00d7\u2460-\u2473\w\s.,:;()-]+$/u;
const MARK = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e\u2010-\u2027\u00b7]/gu;
/** What encoders leave where a byte found no partner. */
const LOST = /^[?？\uFFFD]/;

/** How UTF-8 is misread, and what the beginning looks like: in Windows-1252 a lead byte from C2 to EF. */
const MISREADINGS: readonly Misreading[] = [
  { what: '乱码（UTF-8 读成了 GBK）', bytes: GBK, starts: /[^\p{ASCII}]/u },
  { what: '乱码（UTF-8 读成了西文）', bytes: WINDOWS, starts: /[\u00c2-\u00ef]/ },
];

/** Stretches of UTF-8 that were read as GBK or Windows-1252, with what they were, and characters lost for good. */
export function findMojibake(text: string): PasteFault[] {
  const faults: PasteFault[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const fault = readAt(text, at) ?? readLost(text, at);
    if (!fault) continue;
    faults.push(fault);
    at = fault.end - 1;
  }
  return faults;
}

/** 锟斤拷 is what GBK makes of two replacement characters: what stood there is gone. */
function readLost(text: string, at: number): PasteFault | undefined {
  if (!/[锟\uFFFD]/.test(text[at]!)) return undefined;
  const found = /^(?:锟斤拷|锟斤|\uFFFD)+/.exec(text.slice(at, at + 200))?.[0];
  if (found === undefined) return undefined;
  const place = { start: at, end: at + found.length, found };
  return { ...place, mend: '', what: '丢失的字', severe: true, doubtful: true };
}

function readAt(text: string, at: number): PasteFault | undefined {
  for (const misreading of MISREADINGS) {
    const fault = misreading.starts.test(text[at]!) ? read(text, at, misreading) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

/** The longest stretch from `at` whose bytes are Chinese in UTF-8. */
function read(text: string, at: number, { what, bytes }: Misreading): PasteFault | undefined {
  const raw: number[] = [];
  let [end, mend, reach] = [at, '', at];
  for (; reach < text.length; reach += 1) {
    const character = text[reach]!;
    // A trail byte may have swallowed a letter, so that ASCII belongs to the stretch only by its pair.
    const code = bytes.get(character);
    if (!code || (raw.length === 0 && (code[0]! < 0xe2 || code[0]! > 0xef))) break;
    raw.push(...code);
    if (needs(raw) < 0) break;
    const decoded = needs(raw) === 0 ? decode(raw) : undefined;
    if (decoded !== undefined && CJK.test(decoded)) [end, mend] = [reach + 1, decoded];
  }
  if (!isClearer(text.slice(at, end), mend)) return undefined;
  const isCut = reach > end && LOST.test(text.slice(reach));
  const stop = isCut ? reach + 1 : end;
  const fault = { start: at, end: stop, found: text.slice(at, stop), what, severe: true } as const;
  return isCut ? { ...fault, mend: `${mend}□`, doubtful: true } : { ...fault, mend };
}

/** How many bytes are missing from UTF-8 that is cut at its end; negative where it is no UTF-8. */
function needs(raw: readonly number[]): number {
  for (let at = 0; at < raw.length;) {
    const lead = raw[at]!;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : (lead & 0xf0) === 0xe0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return -1;
    for (let next = at + 1; next < Math.min(at + length, raw.length); next += 1)
      if (raw[next]! < 0x80 || raw[next]! > 0xbf) return -1;
    at += length;
    if (at > raw.length) return at - raw.length;
  }
  return 0;
}

function decode(raw: readonly number[]): string | undefined {
  try {
    return UTF8.decode(Uint8Array.from(raw));
  } catch {
    return undefined;
  }
}

/** Two signs at least, and where they are words, more ordinary ones than before. */
function isClearer(found: string, mend: string): boolean {
  const marks = mend.match(MARK)?.length ?? 0;
  if (!/\p{Script=Han}/u.test(found)) return marks > 0;
  return marks > 1 && shareOfCommon(mend) >= 0.5 && shareOfCommon(mend) > shareOfCommon(found);
}

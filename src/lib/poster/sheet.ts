import { escapeHtml } from '../html.ts';
import { makeQrCode } from '../share/qr.ts';
import type { PosterCode, PosterFrame } from './poster.ts';
import { renderText } from './text.ts';

/** One sheet of paper. */
export interface Sheet {
  /** Classes: the kind, and `solemn` or `cancelled` where it is. */
  kind: string;
  /** Above at the right: 普法日历, 法治大讲堂. */
  kicker: string;
  /** HTML of what the sheet is about. It must fit: type shrinks until it does. */
  main: string;
  /** Absent where the sheet has no code at its foot. */
  code?: PosterCode;
  /** 待核实, 待审核: shown beside the kicker. */
  remarks?: readonly string[];
}

/** Sides of the sheets in millimetres, the short one first, and the smallest type in points. */
const SIZES = {
  a3: { sides: [297, 420], floor: 17 },
  a4: { sides: [210, 297], floor: 14 },
} as const;

/** Contacts named at the foot. */
const MOST_PHONES = 2;

/** A poster as one HTML document of its own: sheets of one size, with the style given. */
export function renderPoster(
  title: string,
  sheets: readonly string[],
  options: { css: string; size: PosterFrame['size']; landscape?: boolean },
): string {
  const { sides, floor } = SIZES[options.size];
  const [short, long] = sides;
  const [width, height] = options.landscape === true ? [long, short] : [short, long];
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<style>@page{size:${width}mm ${height}mm;margin:0}:root{--u:${short / 100}mm;--width:${width}mm;--height:${height}mm;--floor:${floor}pt}` +
    `${options.css}</style></head><body>${sheets.join('')}</body></html>`
  );
}

/** HTML of one sheet: seal and community above, its matter, code and phones at the foot. */
export function renderSheet(frame: PosterFrame, sheet: Sheet): string {
  const { words, community } = frame;
  const labels = [...(community.demo ? [words.demo] : []), ...(sheet.remarks ?? [])];
  return (
    `<section class="sheet ${sheet.kind}"><header>${renderSeal(frame.site)}` +
    `<p class="community">${escapeHtml(community.name)}</p>` +
    labels.map((label) => `<p class="label">${escapeHtml(label)}</p>`).join('') +
    `<p class="kicker">${escapeHtml(sheet.kicker)}</p></header>` +
    `<main class="main" data-fit>${sheet.main}</main>${renderFoot(frame, sheet.code)}</section>`
  );
}

/** The seal: the four characters of the site's name. */
export function renderSeal(site: string): string {
  return `<p class="seal">${escapeHtml(site)}</p>`;
}

/** The QR code as a drawing with its alternative text. */
export function renderCode({ url, title }: PosterCode, label: PosterFrame['words']['qr']): string {
  const { size, path } = makeQrCode(url);
  return (
    `<svg class="code" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges"` +
    ` aria-label="${escapeHtml(label(title))}"><path d="${path}"/></svg>`
  );
}

/** The address of a code as one types it: without scheme and edition. */
export function shortAddress({ url }: PosterCode): string {
  return url.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
}

function renderFoot(frame: PosterFrame, code: PosterCode | undefined): string {
  const { words, community } = frame;
  const scan =
    code &&
    `<p class="scan">${renderText(words.scan)}</p><p class="address">${escapeHtml(shortAddress(code))}</p>`;
  return (
    `<footer${code ? '' : ' class="plain"'}>${code ? renderCode(code, words.qr) : ''}<div>${scan ?? ''}` +
    `<p class="where">${renderText(`${community.name}　${community.address}`)}</p>` +
    `<p class="phones">${listPhones(frame)}</p>${renderEdition(frame)}</div></footer>`
  );
}

/** Day and number of the edition, and that people and phones are made up where they are. */
export function renderEdition({ words, community, edition, printedOn }: PosterFrame): string {
  const demo = community.demo ? `<span class="demo">${renderText(words.demoLong)}</span>` : '';
  return `<p class="edition">${escapeHtml(words.edition(edition, printedOn))}${demo}</p>`;
}

function listPhones({ community, hotline }: PosterFrame): string {
  const phones = community.contacts
    .flatMap(({ role, phone }) => (phone === undefined ? [] : [{ name: role, number: phone }]))
    .slice(0, MOST_PHONES);
  return [...phones, hotline]
    .map(
      ({ name, number }) =>
        `<span class="keep">${escapeHtml(name)} <b>${escapeHtml(number)}</b></span>`,
    )
    .join(' ');
}

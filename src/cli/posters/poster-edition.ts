import type { PosterCode, PosterCommunity, PosterFrame } from '../../lib/poster/poster.ts';
import {
  articleCode,
  formatEdition,
  lawCode,
  shortHref,
  type PlaceKey,
} from '../../lib/share/short-code.ts';
import { formatDay } from '../../lib/calendar/day.ts';
import type { ArticleId } from '../../lib/statute/article-id.ts';
import { HOTLINE, SITE } from '../../site.ts';
import { STRINGS } from '../../strings.ts';
import { Notice } from '../setup/project.mjs';
import type { PosterContent } from './poster-content.ts';

/** Where and when posters are printed, and what they open. */
export interface PosterEdition {
  /** Address of the site in the QR codes: SITE_URL. */
  origin: string;
  /** ISO day of printing: the edition. */
  printed: string;
  codes: PosterContent['codes'];
}

/** What a printed code of a place opens; a notice names a place that has none. */
export function codeOf(edition: PosterEdition, key: PlaceKey, title: string): PosterCode {
  const code = edition.codes.get(key);
  if (code === undefined) throw missing(key);
  return { url: addressOf(edition, key.startsWith('law:') ? lawCode(code) : code), title };
}

/** What a printed code of an article opens. */
export function codeOfArticle(
  edition: PosterEdition,
  law: string,
  id: ArticleId,
  title: string,
): PosterCode {
  const code = edition.codes.get(`law:${law}`);
  const own = code === undefined ? undefined : articleCode(code, id);
  if (own === undefined) throw missing(`law:${law}`);
  return { url: addressOf(edition, own), title };
}

/** What every sheet of a community says beside its matter. */
export function frameOf(
  { printed }: PosterEdition,
  community: PosterCommunity,
  size: PosterFrame['size'],
): PosterFrame {
  return {
    words: STRINGS.poster,
    site: SITE.name,
    community,
    hotline: HOTLINE,
    edition: formatEdition(printed),
    printedOn: formatDay(printed),
    size,
  };
}

function addressOf({ origin, printed }: PosterEdition, code: string): string {
  return new URL(`${shortHref(code)}?e=${formatEdition(printed)}`, origin).href;
}

function missing(key: string): Notice {
  return new Notice(`${key} 还没有短码，印不出二维码。请先执行 npm run codes。`);
}

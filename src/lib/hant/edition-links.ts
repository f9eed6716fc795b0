import { escapeHtml } from '../html.ts';
import { twinPath } from './twins.ts';

/** How the two editions of a page point to each other. */
export interface Edition {
  /** Address of the site, `https://pufa.example.cn`. */
  origin: string;
  /** Path of the simplified page. */
  path: string;
}

/** Words of the twin that no simplified page has. */
const HANT_WORDS = {
  note: '本頁由簡體文本自動轉換，以簡體文本為準。',
  back: '看簡體',
  toHant: '繁體',
  toHans: '简体',
} as const;

const FOOTER_NAVIGATION = /(<footer class="site-footer"[^]*)(<a [^>]*>)([^<]*<\/a>)([^]*?<\/nav>)/;

/** Both pages with what leads from one to the other for search engines; `x-default` is the simplified one. */
export function addAlternates(html: string, { origin, path }: Edition, isTwin: boolean): string {
  const link = (language: string, to: string) =>
    `<link rel="alternate" hreflang="${language}" href="${escapeHtml(origin + to)}">`;
  const links = [link('zh-Hans', path), link('zh-Hant', twinPath(path))];
  if (!isTwin) links.push(link('x-default', path));
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** The page with a link to its other edition at the end of the footer's navigation, made like its last link. */
export function addFooterLink(html: string, { path }: Edition, isTwin: boolean): string {
  const [href, language, text] = isTwin
    ? [path, 'zh-Hans', HANT_WORDS.toHans]
    : [twinPath(path), 'zh-Hant', HANT_WORDS.toHant];
  return html.replace(FOOTER_NAVIGATION, (...[, before, tag, words, after]: string[]) => {
    const rest = tag!.replace(/\s(?:href|hreflang|lang|aria-current)="[^"]*"/g, '');
    const link = rest.replace(
      '<a',
      `<a href="${escapeHtml(href)}" hreflang="${language}" lang="${language}"`,
    );
    return `${before}${tag}${words}${link}${text}</a>${after}`;
  });
}

/** The twin with the note that the simplified text prevails, above everything else of `<main>`. */
export function addNote(html: string, { path }: Edition): string {
  const link = `<a href="${escapeHtml(path)}" hreflang="zh-Hans">${HANT_WORDS.back}</a>`;
  const note = `<p class="page hant-note">${HANT_WORDS.note}${link}</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + note);
}

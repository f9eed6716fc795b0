import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type CMS from '@sveltia/cms';
import { DESK_COLLECTIONS, type DeskCollection } from '../../lib/desk/collections.ts';
import { renderPreview, type PreviewWords } from '../../lib/desk/render-preview.ts';
import sheet from './preview.css?inline';

/** Makes an element of the preview; the desk brings the library along. */
type MakeElement = (tag: string, props: object | null, ...children: unknown[]) => never;

/** A page whose styles the preview wears. */
const WARDROBE = '/lectures/';

/** Shows every entry beside its fields much as its page will show it, with what must be mended above. */
export async function registerPreviews(desk: typeof CMS, words: PreviewWords): Promise<void> {
  for (const collection of DESK_COLLECTIONS)
    desk.registerPreviewTemplate(collection.name, makeTemplate(collection, words));
  for (const style of await fetchStyles()) desk.registerPreviewStyle(style, { raw: true });
  desk.registerPreviewStyle(sheet, { raw: true });
}

function makeTemplate({ schema, title, body }: DeskCollection, words: PreviewWords) {
  return ({ entry, widgetFor }: CustomPreviewTemplateProps) => {
    const make = (window as unknown as { h: MakeElement }).h;
    const data = (entry.get('data') as unknown as { toJS: () => Record<string, unknown> }).toJS();
    const html = renderPreview(schema, data, title, words);
    return make(
      'main',
      { className: 'page desk-page', lang: 'zh-CN' },
      make('div', { key: 'sheet', dangerouslySetInnerHTML: { __html: html } }),
      body ? make('div', { key: 'body', className: 'prose' }, widgetFor('body')) : null,
    );
  };
}

/** The style sheets of a page of the site; none where it does not answer. */
async function fetchStyles(): Promise<string[]> {
  try {
    const html = await (await fetch(WARDROBE)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const files = links.map(async ({ href }) => (await fetch(href)).text());
    const inline = [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
    return [...(await Promise.all(files)), ...inline];
  } catch {
    return [];
  }
}

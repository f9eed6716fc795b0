import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type CMS from '@sveltia/cms';
import { DESK_COLLECTIONS, type DeskCollection } from '../../lib/desk/collections.ts';
import { renderPreview, type PreviewWords } from '../../lib/desk/render-preview.ts';
import type { PreviewData } from '../../lib/desk/preview-data.ts';
import sheet from './preview.css?inline';

/** Makes an element of the preview; the desk brings the library along. */
type MakeElement = (tag: string, props: object | null, ...children: unknown[]) => never;

/** A page whose styles the preview wears. */
const WARDROBE = '/lectures/';

/** Where the desk learns what the site calls its entries, and what it tells on purpose. */
const DATA = '/admin/preview-data.json';

/** Reads texts for slips once it has come: it is large, and fields are filled in without it. */
interface Reader {
  listTextSlips: typeof import('../../lib/desk/text-slips.ts').listTextSlips;
  data: PreviewData;
}
let reader: Reader | undefined;

async function loadReader(): Promise<void> {
  const [{ listTextSlips }, response] = await Promise.all([
    import('../../lib/desk/text-slips.ts'),
    fetch(DATA),
  ]);
  if (response.ok) reader = { listTextSlips, data: (await response.json()) as PreviewData };
}

/** Shows every entry beside its fields much as its page will show it, with what must be mended above. */
export async function registerPreviews(desk: typeof CMS, words: PreviewWords): Promise<void> {
  // Without it the preview still shows what the fields themselves tell.
  loadReader().catch(() => undefined);
  for (const collection of DESK_COLLECTIONS)
    desk.registerPreviewTemplate(collection.name, makeTemplate(collection, words));
  for (const style of await fetchStyles()) desk.registerPreviewStyle(style, { raw: true });
  desk.registerPreviewStyle(sheet, { raw: true });
}

function makeTemplate({ name, schema, title, body }: DeskCollection, words: PreviewWords) {
  return ({ entry, widgetFor }: CustomPreviewTemplateProps) => {
    const make = (window as unknown as { h: MakeElement }).h;
    const data = (entry.get('data') as unknown as { toJS: () => Record<string, unknown> }).toJS();
    const html = renderPreview(schema, data, title, words, {
      slips: reader?.listTextSlips(name, schema, data, reader.data.listed) ?? [],
      nameOf: (collection, slug) => reader?.data.names[collection]?.[slug] ?? slug,
    });
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

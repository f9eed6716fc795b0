import kioskStyle from '../../styles/kiosk.css?inline';

/** Fields that the keyboard of the kiosk writes into. */
const FIELDS = 'input[type=search], input[type=text], input:not([type])';

/**
 * Makes an ordinary page of the site one of the kiosk: its style, links in running text large enough for a finger,
 * also those that come later, and no keyboard of the system over ours.
 */
export function dressPage(page: Document): void {
  const view = page.defaultView;
  if (!view) return;
  // A constructed sheet needs no leave of a security policy.
  const style = new view.CSSStyleSheet();
  style.replaceSync(kioskStyle);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, style];
  page.documentElement.dataset['kiosk'] = '';
  dressParts(page);
  new view.MutationObserver(() => dressParts(page)).observe(page.body, {
    childList: true,
    subtree: true,
  });
}

/** The field of a page that one would search with, undefined where none is to be seen. */
export function findField(page: Document): HTMLInputElement | undefined {
  return [...page.querySelectorAll<HTMLInputElement>(FIELDS)].find((field) =>
    field.checkVisibility(),
  );
}

/** The field itself where an element is one; elements of a frame are of no class of this window. */
export function asField(element: EventTarget | null): HTMLInputElement | undefined {
  const found = element as HTMLInputElement | null;
  return found?.matches(FIELDS) ? found : undefined;
}

function dressParts(page: Document): void {
  const view = page.defaultView;
  if (!view) return;
  for (const link of page.querySelectorAll<HTMLElement>('a[href]:not([data-finger])'))
    link.dataset['finger'] = view.getComputedStyle(link).display === 'inline' ? 'inline' : '';
  for (const field of page.querySelectorAll<HTMLInputElement>(FIELDS))
    if (field.inputMode === '') field.inputMode = 'none';
}

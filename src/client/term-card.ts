import type { TermCard } from '../lib/glossary/term-card.ts';
import { bringIntoEdition } from './edition.ts';
import { loadJson } from './load-file.ts';

/** Room between the word and its card, and between the card and the edge of the window. */
const GAP = 8;

/**
 * Terms are links to the glossary; where pop-overs are known a tap shows the meaning beside the word instead. Nothing
 * on the page moves. Where the meanings cannot be fetched the link is followed.
 */
export function explainTerms(): void {
  const card = document.querySelector<HTMLElement>('.term-card');
  if (!card || !('showPopover' in card)) return;
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    if (!link) return;
    event.preventDefault();
    void explain(link, card);
  });
  card.querySelector('[data-part=close]')?.addEventListener('click', () => card.hidePopover());
  addEventListener('resize', () => card.hidePopover());
}

async function explain(link: HTMLAnchorElement, card: HTMLElement): Promise<void> {
  const cards = await loadJson<Record<string, TermCard>>('/glossary/terms.json').catch(
    () => undefined,
  );
  const term = cards?.[link.hash.slice(1)];
  if (!term) {
    location.assign(link.href);
    return;
  }
  fill(card, term, link.href);
  await bringIntoEdition(card);
  card.showPopover();
  place(card, link.getClientRects()[0] ?? link.getBoundingClientRect());
  card.querySelector<HTMLElement>('[data-part=term]')?.focus({ preventScroll: true });
  card.addEventListener(
    'toggle',
    () => {
      if (document.activeElement === document.body) link.focus({ preventScroll: true });
    },
    { once: true },
  );
}

function fill(card: HTMLElement, term: TermCard, more: string): void {
  const part = (name: string) => card.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  part('term').textContent = term.term;
  part('pinyin').textContent = term.pinyin;
  part('means').textContent = term.means;
  part('example').textContent = term.example ?? '';
  part('example').hidden = term.example === undefined;
  const cite = part('cite') as HTMLAnchorElement;
  cite.textContent = term.label;
  if (term.href === undefined) cite.removeAttribute('href');
  else cite.href = term.href;
  (part('more') as HTMLAnchorElement).href = more;
}

/** Below the word where there is room, else above it; never beyond the window. */
function place(card: HTMLElement, word: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.min(word.left, innerWidth - width - GAP);
  const below = word.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, word.top - height - GAP);
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${top}px`;
}

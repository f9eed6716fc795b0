import { findTrail, type Crossing } from '../lib/topic/trail.ts';

/**
 * `<decision-path>`: shows one question of the path at a time. The options are links between anchors, so the
 * browser's own Back leads a step back, and an address leads to any step.
 */
class DecisionPath extends HTMLElement {
  private trail: Crossing[] = [];
  /** The option just tapped: two options of a question may lead to the same place. */
  private chosen: Crossing[] = [];

  connectedCallback(): void {
    this.show();
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.card a') : null;
      this.chosen = link ? listCrossings([link.closest<HTMLElement>('.card')!], link) : [];
    });
    addEventListener('hashchange', this.followAnchor);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.followAnchor);
  }

  private readonly followAnchor = (): void => {
    const shown = this.show();
    if (!shown) return;
    shown.querySelector('h3')?.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'nearest' });
  };

  /** Shows the card that the address names, the first one where it names none; undefined where it names something else. */
  private show(): HTMLElement | undefined {
    const cards = [...this.querySelectorAll<HTMLElement>('.card')];
    const anchor = decodeURIComponent(location.hash.slice(1));
    const named = cards.find(({ id }) => id === anchor);
    if (!named && this.trail.length > 0 && anchor !== '') return undefined;
    const shown = named ?? cards[0];
    // Not `hidden`: that would hide it on paper, too, whatever the style of paper says.
    for (const card of cards) card.classList.toggle('away', card !== shown);
    const crossings = [...this.chosen, ...listCrossings(cards)];
    this.trail = findTrail(crossings, this.trail, cards[0]?.id ?? '', shown?.id ?? '');
    this.chosen = [];
    this.showTrail();
    return named;
  }

  private showTrail(): void {
    const nav = this.querySelector<HTMLElement>('[data-part=trail]');
    const again = this.querySelector<HTMLElement>('[data-part=again]');
    if (nav) nav.hidden = this.trail.length === 0;
    if (again) again.hidden = this.trail.length === 0;
    this.toggleAttribute('data-begun', this.trail.length > 0);
    nav?.querySelector('ol')?.replaceChildren(
      ...this.trail.map(({ from, say }) => {
        const item = document.createElement('li');
        const link = item.appendChild(document.createElement('a'));
        link.href = `#${from}`;
        link.textContent = say;
        return item;
      }),
    );
  }
}

/** The options of the cards, or only the one given. */
function listCrossings(cards: readonly HTMLElement[], only?: HTMLAnchorElement): Crossing[] {
  return cards.flatMap((card) =>
    [...card.querySelectorAll<HTMLAnchorElement>('a[href^="#p-"]')]
      .filter((link) => only === undefined || link === only)
      .map((link) => ({
        from: card.id,
        to: link.hash.slice(1),
        say: link.textContent.trim(),
      })),
  );
}

customElements.define('decision-path', DecisionPath);

import type { Outward } from '../../lib/kiosk/outward.ts';

type Kind = Outward['kind'] | 'page';

/** The sheet over the page with a text to write down and its QR code. */
export class CodeSheet {
  private readonly root: HTMLElement;
  private readonly titles: Record<Kind, string>;

  constructor(root: HTMLElement) {
    this.root = root;
    this.titles = JSON.parse(root.dataset['titles'] ?? '{}') as Record<Kind, string>;
    root.addEventListener('click', ({ target }) => {
      const isClosed = target === root || (target as Element).closest('[data-part=close]');
      if (isClosed) this.close();
    });
  }

  /** Shows text and code; the drawing of codes is fetched the first time. */
  async open(kind: Kind, text: string, code: string): Promise<void> {
    this.piece('title').textContent = this.titles[kind];
    this.piece('text').textContent = text;
    this.piece('code').replaceChildren();
    this.root.dataset['kind'] = kind;
    this.root.hidden = false;
    const { makeQrCode } = await import('../../lib/share/qr.ts').catch(() => ({
      makeQrCode: undefined,
    }));
    if (!makeQrCode || this.piece('text').textContent !== text) return;
    const { size, path } = makeQrCode(code);
    const box = `<svg aria-hidden="true" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`;
    this.piece('code').innerHTML =
      `${box}<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  }

  close(): void {
    this.root.hidden = true;
    this.piece('text').textContent = '';
    this.piece('code').replaceChildren();
  }

  private piece(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

import { offerCopy, offerShare } from './share.ts';

/** Side of the picture that is downloaded, in pixels: sharp on a sheet of A4. */
const SIDE = 1200;

/** `<page-code>`: shares the page where the device has a sheet for it, copies its short address, and makes its code a PNG. */
class PageCode extends HTMLElement {
  connectedCallback(): void {
    const { url = '', title = '', copied = '' } = this.dataset;
    offerShare(this.piece('share'), () => ({ url, title }));
    offerCopy(
      this.piece('copy'),
      () => url,
      // Where it cannot be copied the address stands beside the button, to be written down.
      (isCopied) => (this.piece('said').textContent = isCopied ? copied : url),
    );
    const png = this.piece('png');
    png.hidden = false;
    png.addEventListener('click', () => void this.download());
  }

  private async download(): Promise<void> {
    const svg = this.querySelector('svg')!;
    const image = new Image(SIDE, SIDE);
    const source = new XMLSerializer().serializeToString(svg);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d')!;
    context.imageSmoothingEnabled = false;
    context.drawImage(image, 0, 0, SIDE, SIDE);
    const link = document.createElement('a');
    link.href = canvas.toDataURL('image/png');
    link.download = `${this.dataset['title'] ?? 'qr'}.png`;
    link.click();
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('page-code', PageCode);

import { offerCopy, offerShare } from './share.ts';

/** Browsers inside other apps: most open no calendar file (WeChat, QQ, DingTalk, Alipay, Weibo). */
const IN_APP = /MicroMessenger|QQ\/|DingTalk|AlipayClient|Weibo/i;

/**
 * `<take-along>`: shares the page where the device has a sheet for it, copies date and place in words, and unfolds
 * them where a calendar file would not open.
 */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const { title = '', url = '', copied = '', failed = '' } = this.dataset;
    offerShare(this.piece('share'), () => ({ title, text: this.text, url }));
    offerCopy(
      this.piece('copy'),
      () => this.text,
      (isCopied) => {
        if (!isCopied) this.unfold();
        this.piece('said').textContent = isCopied ? copied : failed;
      },
    );
    if (IN_APP.test(navigator.userAgent)) this.unfold();
  }

  private unfold(): void {
    const details = this.querySelector('details');
    if (details) details.open = true;
  }

  private get text(): string {
    return this.piece('text').textContent.trim();
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
}

customElements.define('take-along', TakeAlong);

/** Browsers inside other apps: most open no calendar file (WeChat, QQ, DingTalk, Alipay, Weibo). */
const IN_APP = /MicroMessenger|QQ\/|DingTalk|AlipayClient|Weibo/i;

/**
 * `<take-along>`: shares the page where the device has a sheet for it, copies date and place in words, and unfolds
 * them where a calendar file would not open.
 */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const { title = '', url = '' } = this.dataset;
    const share = this.piece('share');
    const copy = this.piece('copy');
    share.hidden = !('share' in navigator);
    share.addEventListener('click', () => {
      // Whoever closes the sheet has changed their mind: that is no fault.
      void navigator.share({ title, text: this.text, url }).catch(() => undefined);
    });
    copy.hidden = false;
    copy.addEventListener('click', () => void this.copy());
    if (IN_APP.test(navigator.userAgent)) this.unfold();
  }

  private async copy(): Promise<void> {
    const { copied = '', failed = '' } = this.dataset;
    try {
      await navigator.clipboard.writeText(this.text);
      this.say(copied);
    } catch {
      this.unfold();
      this.say(failed);
    }
  }

  private say(text: string): void {
    this.piece('said').textContent = text;
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

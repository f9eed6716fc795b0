/** Offers a button that opens the device's own sheet for sharing; it stays hidden where there is none. */
export function offerShare(button: HTMLElement, list: () => ShareData): void {
  button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    // Whoever closes the sheet has changed their mind: that is no fault.
    void navigator.share(list()).catch(() => undefined);
  });
}

/** Offers a button that copies a text; `tell` hears whether it was copied. */
export function offerCopy(
  button: HTMLElement,
  read: () => string,
  tell: (isCopied: boolean) => void,
): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(read()).then(
      () => tell(true),
      () => tell(false),
    );
  });
}

import { parseArticleAnchor } from '../lib/statute/article-id.ts';

/** Gives each article its copy button, closes the table of contents after a choice, and leads old anchors to their part. */
function enhanceLawPage(): void {
  document.documentElement.classList.add('scripted');
  document.querySelector('.statute')?.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('.cite') : null;
    if (button) void copyCitation(button);
  });
  const toc = document.getElementById('toc');
  toc?.addEventListener('click', (event) => {
    if (
      event.target instanceof Element &&
      event.target.closest('a') &&
      toc.matches(':popover-open')
    )
      toc.hidePopover();
  });
  followAnchor();
  addEventListener('hashchange', followAnchor);
}

/** On the front page of a split code every article number is a link to its part: an anchor arrives there. */
function followAnchor(): void {
  const anchor = location.hash.slice(1);
  const id = parseArticleAnchor(anchor);
  if (!id) return;
  const base = /^a\d+(?:-\d+)?/.exec(anchor)?.[0] ?? anchor;
  const link = document.getElementById(base);
  if (link instanceof HTMLAnchorElement) location.replace(link.pathname + location.hash);
}

async function copyCitation(button: HTMLButtonElement): Promise<void> {
  const {
    law = '',
    cite = '',
    cited = '',
    failed = '',
  } = button.closest<HTMLElement>('.statute')?.dataset ?? {};
  const anchor = button.closest('.art')?.id ?? '';
  const citation = `《${law}》${button.dataset['no'] ?? ''}\n${location.origin}${location.pathname}#${anchor}`;
  const status = document.getElementById('cite-status');
  try {
    await navigator.clipboard.writeText(citation);
    button.textContent = cited;
    if (status) status.textContent = `${cited}《${law}》${button.dataset['no'] ?? ''}`;
    setTimeout(() => (button.textContent = cite), 2500);
  } catch {
    button.textContent = `${failed}${citation}`;
    if (status) status.textContent = failed;
  }
}

enhanceLawPage();

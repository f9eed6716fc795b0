import { escapeHtml } from '../html.ts';

/** HTML of the folded list of what cites an article; `title` stands on the fold. */
export function renderCitedBy(
  title: string,
  links: readonly { label: string; href: string }[],
): string {
  const rows = links.map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  return `<details class="cited-by"><summary>${escapeHtml(title)}</summary><ul>${rows.join('')}</ul></details>`;
}

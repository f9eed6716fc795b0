import type { TextLink } from '../citation/link-text.ts';
import { termHref } from '../url.ts';
import type { FindTerms } from './find-terms.ts';

/**
 * Adds to the links of a text its terms, each the first time only: `seen` remembers them over the texts of one
 * article or one page. A place that is a link already stays as it is.
 */
export function linkTerms(
  text: string,
  links: readonly TextLink[],
  law: string | undefined,
  findTerms: FindTerms,
  seen: Set<string>,
): TextLink[] {
  const terms = findTerms(text, law).filter(({ start, end, slug }) => {
    if (seen.has(slug) || links.some((link) => link.start < end && start < link.end)) return false;
    seen.add(slug);
    return true;
  });
  const added = terms.map(({ start, end, slug }) => ({
    start,
    end,
    href: termHref(slug),
    isTerm: true,
  }));
  return [...links, ...added].sort((a, b) => a.start - b.start);
}

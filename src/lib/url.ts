/** Address of a law, of one of its parts, or of a place in it. All addresses end in a slash before the anchor. */
export function lawHref(slug: string, part?: string, anchor?: string): string {
  return `/laws/${slug}/${part === undefined ? '' : `${part}/`}${anchor === undefined ? '' : `#${anchor}`}`;
}

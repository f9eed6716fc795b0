/** What marking an item needs of it. */
export interface MarkedItem {
  /** Letters of what is right, or 对 or 错. */
  answer: string;
}

/** Whether what was chosen is right: all that is, and nothing else, in whatever order. */
export function isRight({ answer }: MarkedItem, chosen: readonly string[]): boolean {
  return [...answer].sort().join('') === [...chosen].sort().join('');
}

/** Right answers of all items, and what is said of it. */
export interface Score {
  right: number;
  of: number;
  /** Indices of items that were answered wrong. */
  wrong: number[];
}

/** Marks a whole set; an item that was not answered is wrong. */
export function markSet(
  items: readonly MarkedItem[],
  chosen: readonly (readonly string[])[],
): Score {
  const wrong = items.flatMap((item, index) => (isRight(item, chosen[index] ?? []) ? [] : [index]));
  return { right: items.length - wrong.length, of: items.length, wrong };
}

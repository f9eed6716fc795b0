/** Short title: without 中华人民共和国 and without blanks. 中华人民共和国民法典 → 民法典. */
export function formatShortTitle(title: string): string {
  const closed = title.replace(/[\s\u3000]/g, '');
  return closed.replace(/^中华人民共和国(?=.*(?:法|典|条例|规则|规定|办法|细则)(?:[（(]|$))/, '');
}

/**
 * The key under which versions of one law meet: without 中华人民共和国, brackets of names, stops and
 * blanks, so that file names and citations that differ only in these fall together. The bench's rule
 * for names of laws is the same.
 */
export function formatTitleKey(title: string): string {
  return title
    .replace(/中华人民共和国/g, '')
    .replace(/[\s\u3000]/g, '')
    .replace(/[《》〈〉<>、，,“”"]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
}

/** True for a text that only changes other texts (修正案, 关于修改…的决定): it is not a law of its own. */
export function isAmending(title: string): boolean {
  return (
    /修正案(?:[（(][^（）()]*[）)])*$/.test(title) ||
    /关于(?:修改|废止|修订|修改和废止|废止和修改).*(?:的决定|的通知|的决议)/.test(title)
  );
}

/** Whether this page is of the 繁體 edition, whose addresses have something before them. */
export const isHant = (): boolean => document.documentElement.lang === 'zh-Hant';

/** What stands before addresses of this page's edition. */
export const editionPrefix = (): string => (isHant() ? '/zh-hant' : '');

/** Brings what a script has added into the script of the page; what it takes is fetched only where it is needed. */
export async function bringIntoEdition(root: HTMLElement): Promise<void> {
  if (!isHant()) return;
  const { bringIntoScript, openPageScript } = await import('./page-script.ts');
  bringIntoScript(root, await openPageScript());
}

/** Words as this page writes them. */
export async function writeInEdition(words: readonly string[]): Promise<string[]> {
  if (!isHant()) return [...words];
  const { openPageScript } = await import('./page-script.ts');
  const { write } = await openPageScript();
  return words.map(write);
}

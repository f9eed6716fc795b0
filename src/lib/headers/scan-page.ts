/** What of a page concerns the security policy. */
export interface PageScan {
  /** Texts of the scripts that stand in the page and run, in its order. */
  scripts: string[];
  /** What the policy would forbid, as it stands there. */
  faults: string[];
}

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/gi;
const HANDLER = /\son[a-z]+\s*=\s*["'][^"']*["']/gi;
const ADDRESS = /\s(?:href|src|action|formaction)\s*=\s*["']?\s*javascript:/gi;
const STYLE = /<style\b|\sstyle\s*=\s*["'][^"']*["']/gi;

/**
 * Finds the scripts inside a page, and handlers (`onclick="…"`), `javascript:` addresses and styles inside it, none of
 * which the policy lets through. It reads the text once, without making a document of it.
 */
export function scanPage(html: string): PageScan {
  const scripts: string[] = [];
  for (const [, attributes = '', body = ''] of html.matchAll(SCRIPT))
    if (!/\ssrc\s*=/i.test(attributes) && runs(attributes)) scripts.push(body);
  const faults = [HANDLER, ADDRESS, STYLE].flatMap((pattern) =>
    [...html.matchAll(pattern)]
      .filter(({ index }) => isInTag(html, index))
      .map(([found]) => found.trim()),
  );
  return { scripts, faults };
}

/** Data that stands in a script element does not run. */
function runs(attributes: string): boolean {
  const type = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
  return !/json$|^text\/plain$/i.test(type);
}

/** Whether a place lies between `<` and `>`, and is no text of the page that only speaks of such things. */
function isInTag(html: string, at: number): boolean {
  return html.startsWith('<', at) || html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
}

import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { collectResponses, hasCorpus, NEEDS_CORPUS, PAGE_TYPES } from './site.ts';

const JAVASCRIPT = 10_000;
const CSS = 15_000;

async function sumGzip(responses: Response[], type: RegExp): Promise<number> {
  const matching = responses.filter((r) => type.test(r.headers()['content-type'] ?? ''));
  const sizes = await Promise.all(matching.map(async (r) => gzipSync(await r.body()).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What stands inside the page counts as well. */
function sumInline(html: string, tag: 'script' | 'style'): number {
  const elements = [...html.matchAll(new RegExp(`<${tag}([^>]*)>([^]*?)</${tag}>`, 'g'))];
  const code = elements.filter(([, attributes = '']) => !attributes.includes('json'));
  const text = code.map(([, , body = '']) => body).join('\n');
  return text.trim() === '' ? 0 : gzipSync(text).length;
}

test.skip(({ isMobile }) => !isMobile, 'a page weighs the same on every screen');

for (const { name, path, needsCorpus } of PAGE_TYPES.filter(
  (type) => !type.path.startsWith('/search/'),
)) {
  test(`${name} needs at most 10 kB of JavaScript and 15 kB of CSS`, async ({ page }) => {
    test.skip(needsCorpus === true && !hasCorpus, NEEDS_CORPUS);
    const responses = collectResponses(page);
    const html = await (await page.goto(path))?.text();
    await page.waitForLoadState('networkidle');
    const script = (await sumGzip(responses, /javascript/)) + sumInline(html ?? '', 'script');
    const style = (await sumGzip(responses, /css/)) + sumInline(html ?? '', 'style');
    expect(script, 'JavaScript').toBeLessThanOrEqual(JAVASCRIPT);
    expect(style, 'CSS').toBeLessThanOrEqual(CSS);
  });
}

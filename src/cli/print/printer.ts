import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, ensureBrowser } from '../setup/browser.mjs';
import { Notice } from '../setup/project.mjs';
import { serveSite } from '../setup/site-server.mjs';

/** Prints pages of a built site with Chromium: tagged PDFs with text that can be selected. */
export interface Printer {
  /** Opens a page of the site as it stands before printing. */
  open: (path: string) => Promise<Page>;
  /** Prints a page that is open, in the size its own style asks for. */
  save: (page: Page, file: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a built site for printing; whoever opens it closes it. */
export async function openPrinter(folder: string): Promise<Printer> {
  const executablePath = await ensureBrowser();
  if (executablePath === undefined) throw new Notice('没有浏览器，印不成。装好以后再试一次。');
  const server = await serveSite(folder);
  const browser: Browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return {
    async open(path) {
      const page = await context.newPage();
      await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
      return page;
    },
    async save(page, file) {
      await page.pdf({
        path: file,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await page.close();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

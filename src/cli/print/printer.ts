import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
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

/** Prints HTML that stands by itself; it asks no server for anything. */
export interface SheetPrinter {
  /** An empty page, to be filled as often as one likes. */
  open: () => Promise<Page>;
  /** Prints a page and leaves it open. */
  save: (page: Page, file: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a built site for printing; whoever opens it closes it. */
export async function openPrinter(folder: string): Promise<Printer> {
  const executablePath = await findBrowser();
  const { browser, context } = await startBrowser(executablePath);
  const server = await serveSite(folder);
  return {
    async open(path) {
      const page = await context.newPage();
      await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
      return page;
    },
    async save(page, file) {
      await printPage(page, file);
      await page.close();
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a browser for printing sheets; whoever opens it closes it. */
export async function openSheetPrinter(): Promise<SheetPrinter> {
  const { browser, context } = await startBrowser(await findBrowser());
  // Nothing may come from elsewhere, whatever a text says.
  await context.route('**/*', (route) => route.abort());
  return {
    open: () => context.newPage(),
    save: printPage,
    close: () => browser.close(),
  };
}

async function findBrowser(): Promise<string> {
  const executablePath = await ensureBrowser();
  if (executablePath === undefined) throw new Notice('没有浏览器，印不成。装好以后再试一次。');
  return executablePath;
}

async function startBrowser(
  executablePath: string,
): Promise<{ browser: Browser; context: BrowserContext }> {
  const browser = await chromium
    .launch({ executablePath, args: CHROMIUM_ARGS })
    .catch((error: unknown) => {
      // What Chromium itself says is long, and nobody can read it.
      const [reason = ''] = String(error).split('\n');
      throw new Notice(
        `浏览器打不开：${executablePath}\n（${reason}）\n` +
          '请在终端里单独运行它一次，看它说什么；或者用 CHROMIUM_PATH 换一个 Chrome 或 Chromium。',
      );
    });
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return { browser, context };
}

async function printPage(page: Page, file: string): Promise<void> {
  await page.pdf({
    path: file,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

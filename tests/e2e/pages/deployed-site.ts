import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite } from '../../../src/cli/setup/site-server.mjs';
import { buildWorker, packSite } from '../../../src/integrations/offline.ts';

/** A small site of which one deployment after another is served, and whose network can be cut. */
export class DeployedSite {
  readonly root = mkdtempSync(join(tmpdir(), 'deployed-'));
  private server: Awaited<ReturnType<typeof serveSite>> | undefined;
  url = '';

  /** Folder of a deployment. */
  folder(build: string): string {
    return join(this.root, build);
  }

  /** Writes a deployment; the editors' page is in no pack, and `more` files are. */
  async write(build: string, more: Iterable<readonly [string, string]> = []): Promise<void> {
    const folder = this.folder(build);
    for (const [name, text] of [...listFiles(build), ...more]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const type = name.endsWith('.html') ? '<!doctype html><meta charset="utf-8">' : '';
      writeFileSync(join(folder, name), type + text);
    }
    packSite(folder, { build, guides: [], year: 2026 });
    await buildWorker(folder);
  }

  /** Puts a deployment in the place of the one before. */
  deploy(build: string): void {
    rmSync(join(this.root, 'live'), { force: true });
    symlinkSync(this.folder(build), join(this.root, 'live'));
  }

  /** The browser's own switch does not always reach a worker that has just been started anew. */
  async open(): Promise<void> {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port);
    this.server = await serveSite(join(this.root, 'live'), port);
    this.url = this.server.url;
  }

  cut(): void {
    this.server?.close();
  }

  remove(): void {
    this.cut();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The build that the device answers from, as the worker told the page. */
export const keptBuild = (page: Page) =>
  page.evaluate(() => (window as unknown as { state?: { build?: string } }).state?.build);

function listFiles(build: string): [string, string][] {
  return [
    ['index.html', `<h1>首页 ${build}</h1><script src="/_astro/app.${build}.js"></script>`],
    ['topics/zufang/index.html', `<h1>租房 ${build}</h1>`],
    ['offline/index.html', `<h1>没有网 ${build}</h1>`],
    ['editors/index.html', `<h1>编辑 ${build}</h1>`],
    [
      `_astro/app.${build}.js`,
      `window.build = '${build}';
      navigator.serviceWorker.onmessage = ({ data }) => { window.state = data; };
      navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready)
        .then(({ active }) => active.postMessage({ order: 'check' }));`,
    ],
    [`search/${build}/everyday/meta.json`, JSON.stringify({ build })],
  ];
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { LeadingAddress } from '../data/short-codes.ts';
import { escapeHtml } from '../lib/html.ts';

/** Leads on with what stands behind the short address: the edition of a printed sheet. */
const GO = `const { href } = document.querySelector('link[rel=canonical]');
const url = new URL(href, location.href);
url.search = location.search;
location.replace(url);
`;

/**
 * Writes a small page for every address that leads to another: short ones, `/q/k7m2/`, and those of archived lectures. It works on any static host, without rules of its own, and
 * without JavaScript; the address it leads to is a path, so that it holds on whatever host the site stands.
 */
export function shortAddresses(): AstroIntegration {
  return {
    name: 'short-addresses',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const source = join(site, 'q/addresses.ndjson');
        const known = new Map<string, boolean>();
        const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean);
        for (const line of lines) {
          const { path, href } = JSON.parse(line) as LeadingAddress;
          mkdirSync(join(site, path), { recursive: true });
          // What is set aside has no page now; its code on paper still says so.
          const [page = '/'] = href.split('#');
          const isThere = known.get(page) ?? existsSync(join(site, page, 'index.html'));
          known.set(page, isThere);
          writeFileSync(join(site, path, 'index.html'), isThere ? formatPage(href) : WAITING);
        }
        writeFileSync(join(site, 'q/go.js'), GO);
        rmSync(source);
        logger.info(`${lines.length}个短网址和旧网址已经写好。`);
      },
    },
  };
}

const WAITING =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>普法橱窗</title>' +
  '<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">' +
  '<h1>这一页正在核对</h1><p>内容有一处要改，改好就会回来，请过几天再扫。' +
  '急着问的，可以拨打 <a href="tel:12348">12348</a> 公共法律服务热线。' +
  '<p><a href="/">先看看首页</a>\n';

function formatPage(href: string): string {
  const path = escapeHtml(href);
  return (
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>普法橱窗</title>' +
    `<meta name="robots" content="noindex"><link rel="canonical" href="${path}">` +
    `<noscript><meta http-equiv="refresh" content="0;url=${path}"></noscript>` +
    `<script src="/q/go.js"></script><p><a href="${path}">打开这一页</a>\n`
  );
}

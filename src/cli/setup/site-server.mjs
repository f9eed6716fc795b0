import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSiteHeaders } from './site-headers.mjs';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const COMPRESSED = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

/**
 * Serves a built site the way any static host does: `index.html` for a folder, a redirect to the
 * trailing slash, 404.html for what is missing, gzip for text, and the headers of its `_headers`.
 * Resolves once it listens; port 0 picks a free one. Rejects with the system's error, such as
 * EADDRINUSE.
 *
 * @param {string} folder
 * @param {number} [port]
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveSite(folder, port = 0) {
  const headersOf = readSiteHeaders(folder);
  const server = createServer((request, response) => {
    answerPatiently({ folder, headersOf }, request, response, 50);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`;
      resolve({ url, close: () => (server.close(), server.closeAllConnections()) });
    });
  });
}

/** @typedef {{ folder: string, headersOf: (path: string) => Record<string, string> }} Site */

/**
 * A newly built site takes the place of the one that is served: for a moment there is none, or a file that was there
 * is there no more.
 *
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} patience how often to try again
 */
function answerPatiently(site, request, response, patience) {
  try {
    if (patience === 0 || existsSync(site.folder)) return answer(site, request, response);
  } catch {
    if (patience === 0 || response.headersSent) {
      response.destroy();
      return;
    }
  }
  setTimeout(() => answerPatiently(site, request, response, patience - 1), 20);
}

/**
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer({ folder, headersOf }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decodePath(request.url ?? '/');
  const found = path === undefined ? undefined : findFile(folder, path);
  if (found?.redirect !== undefined) {
    const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
    response.writeHead(301, { Location: encodeURI(found.redirect) + query }).end();
    return;
  }
  const notFound = join(folder, '404.html');
  const file = found?.file ?? (isFile(notFound) ? notFound : undefined);
  // What is missing is not kept as what stands there for good.
  const headers = headersOf(found && path ? path : '/404.html');
  if (file) sendFile({ file, status: found ? 200 : 404, headers }, request, response);
  else response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('404\n');
}

/**
 * The decoded path of a request, or undefined for one that would leave the folder.
 *
 * @param {string} url
 */
function decodePath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return path.split('/').includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {{ file?: string, redirect?: string } | undefined}
 */
function findFile(folder, path) {
  const index = join(folder, path, 'index.html');
  if (/^\/(?:_headers$|_server\/)/.test(path)) return undefined;
  if (path.endsWith('/')) return isFile(index) ? { file: index } : undefined;
  const candidates = [join(folder, path), join(folder, `${path}.html`)];
  const file = candidates.find((candidate) => isFile(candidate));
  if (file) return { file };
  // A path such as //host/x would make the redirect leave the site.
  return isFile(index) ? { redirect: `/${path.replace(/^\/+/, '')}/` } : undefined;
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * @param {{ file: string, status: number, headers: Record<string, string> }} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function sendFile({ file, status, headers: own }, request, response) {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers = { ...own, 'Content-Type': type };
  const content = readFileSync(file);
  const acceptsGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const isCompressed = acceptsGzip && COMPRESSED.test(type);
  const body = isCompressed ? gzipSync(content) : content;
  const compression = isCompressed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
  response.writeHead(status, { ...headers, ...compression, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

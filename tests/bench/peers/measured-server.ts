import { createServer, get, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveSite } from '../../../src/cli/setup/site-server.mjs';

/** Headers of one connection, not of the file. */
const OF_THE_LINE = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A line that all requests share, those of workers as well, which a browser's own brake leaves out. */
export interface Line {
  /** Milliseconds before an answer begins. */
  latency: number;
  bytesPerSecond: number;
}

/** What came over the wire: bodies, compressed. Headers are the host's, and HTTP/2 sends them once. */
export interface Weight {
  bytes: number;
  requests: number;
}

export interface MeasuredSite {
  url: string;
  /** Begins a count; from now on everything comes over this line. */
  start: (line?: Line) => void;
  take: () => Weight;
  close: () => void;
}

const CHUNK = 4096;

/**
 * Serves a built site as `serveSite` does, and counts what it sends. Each file is compressed once: the time to compress
 * an index of many megabytes is not the visitor's.
 */
export async function serveMeasured(folder: string): Promise<MeasuredSite> {
  const inner = await serveSite(folder);
  const answers = new Map<string, Promise<Answer>>();
  let [weight, line, freeAt]: [Weight, Line | undefined, number] = [NOTHING, undefined, 0];

  async function send(answer: Answer, response: ServerResponse): Promise<void> {
    const { status, headers, body } = answer;
    weight = { bytes: weight.bytes + body.length, requests: weight.requests + 1 };
    if (!line) return void response.writeHead(status, headers).end(body);
    const { latency, bytesPerSecond } = line;
    await sleep(latency);
    response.writeHead(status, headers);
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      freeAt = Math.max(freeAt, performance.now()) + (chunk.length / bytesPerSecond) * 1000;
      await sleep(Math.max(0, freeAt - performance.now()));
      response.write(chunk);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = answers.get(path) ?? fetchRaw(new URL(path, inner.url));
    answers.set(path, answer);
    answer.then((one) => send(one, response)).catch(() => response.destroy());
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    start: (given) => {
      weight = NOTHING;
      line = given;
    },
    take: () => weight,
    close: () => {
      inner.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

const NOTHING: Weight = { bytes: 0, requests: 0 };

/** The answer as it comes over the wire, compressed. */
function fetchRaw(url: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).filter(([name]) => !OF_THE_LINE.has(name)),
        );
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 500, headers, body });
      });
      response.once('error', reject);
    }).once('error', reject);
  });
}

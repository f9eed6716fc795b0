import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A Radicale that runs on this machine only, with a folder of its own. */
export interface CalendarServer {
  url: string;
  stop: () => void;
}

/** Starts Radicale; resolves when it answers. */
export async function startCalendarServer(python: string): Promise<CalendarServer> {
  const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
  const port = await findFreePort();
  const server = spawn(
    python,
    [
      '-m',
      'radicale',
      '--config=',
      `--server-hosts=127.0.0.1:${port}`,
      '--auth-type=none',
      `--storage-filesystem-folder=${folder}`,
      '--logging-level=error',
    ],
    { stdio: 'ignore' },
  );
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  if (await answers(url, server)) return { url, stop };
  stop();
  throw new Error('Radicale does not answer');
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return true;
    await wait(100);
  }
  return false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

import { parentPort, workerData } from 'node:worker_threads';
import { makeConverter, writeTwins } from './zh-hant.ts';

/** What a thread is given: a built site, its address, and the pages that are this thread's. */
interface Share {
  folder: string;
  origin: string;
  files: string[];
}

const { folder, origin, files } = workerData as Share;
parentPort?.postMessage(writeTwins(folder, origin, makeConverter(), files));

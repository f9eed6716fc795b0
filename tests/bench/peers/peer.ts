import type { Locator, Page } from '@playwright/test';
import type { PeerText } from './texts.ts';

/** Another way to publish the same statutes, as data: `run.ts` installs, builds and measures it. */
export interface Peer {
  /** Kebab-case, for `--only`. */
  name: string;
  title: string;
  /** npm packages with exact versions. */
  packages: Record<string, string>;
  /** Debian packages, as Hugo's npm packages fetch their program from elsewhere. */
  debian?: string[];
  /** What of them the table names. */
  shown: string[];
  /** The project by path of file. */
  files: (texts: readonly PeerText[]) => Map<string, string>;
  /** One after another, in the project's folder; `node_modules/.bin` is on the path. */
  build: string[][];
  output: string;
  lawPath: (id: string) => string;
  search: SearchWay;
}

/** How a visitor asks there. */
export interface SearchWay {
  /** Page where it begins. */
  start: string;
  /** What is touched to come to the field. */
  open?: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
  /** Whether Enter has to be pressed. */
  submit?: boolean;
  /** Links of the results, in order. */
  results: (page: Page) => Locator;
  /** What tells that this query has been answered, where it is not answered before the browser draws again. */
  finished?: (page: Page, query: string) => Locator;
  /** Brings further results, where ten are not shown at once. */
  more?: (page: Page) => Locator;
}

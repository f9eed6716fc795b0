import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** In the order of the table. */
export const PEERS: readonly Peer[] = [hugo, eleventy, vitepress, docusaurus, starlight];

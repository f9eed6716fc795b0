import { listDeskHosts, makeBackend } from '../lib/desk/backend.ts';
import { readDeskFile } from '../loaders/desk-file.ts';

/** Where the editing desk keeps what is written, and the only hosts that it may speak to beside its own. */
export function getDesk() {
  const { desk } = readDeskFile(process.cwd());
  return {
    backend: makeBackend(desk),
    hasRepository: desk !== undefined,
    hosts: listDeskHosts(desk),
  };
}

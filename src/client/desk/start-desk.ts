import type { Backend } from '@sveltia/cms';
import type { DeskWords } from './open-desk.ts';

const entrance = document.querySelector('[data-part=entrance]')!;
const status = entrance.querySelector('[role=status]')!;
const words = JSON.parse(document.body.dataset['words']!) as DeskWords;
const backend = JSON.parse(document.body.dataset['backend']!) as Backend;
const hasRepository = 'repository' in document.body.dataset;
const isHere = ['127.0.0.1', 'localhost'].includes(location.hostname);

/** Why the desk cannot be opened here; undefined where it can. */
function findObstacle(): string | undefined {
  if (hasRepository) return undefined;
  if (!isHere) return words.nowhere;
  return 'showDirectoryPicker' in window ? undefined : words.noBrowser;
}

async function start(): Promise<void> {
  const obstacle = findObstacle();
  if (obstacle !== undefined) {
    status.textContent = obstacle;
    return;
  }
  try {
    const { openDesk } = await import('./open-desk.ts');
    await openDesk(backend, words);
    entrance.remove();
  } catch (error) {
    status.textContent = words.failed;
    throw error;
  }
}

void start();

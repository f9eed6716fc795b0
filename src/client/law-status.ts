import { statusOn, type DatedVersion } from '../lib/law/timeline.ts';
import { readToday } from './today.ts';

/**
 * `<law-status data-version="…">`: of its children, shows those whose `data-status` names the status of
 * the version on the reader's day. The page comes with the choice of the day it was built.
 */
class LawStatus extends HTMLElement {
  connectedCallback(): void {
    const version = JSON.parse(this.dataset['version'] ?? '{}') as DatedVersion;
    const status = statusOn(version, readToday());
    for (const child of this.querySelectorAll<HTMLElement>('[data-status]')) {
      child.hidden = child.dataset['status'] !== status;
    }
  }
}

if (!customElements.get('law-status')) customElements.define('law-status', LawStatus);

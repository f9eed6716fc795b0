import type { Doubt } from '../lib/import/read-rows.ts';
import type { PlannedRow, TablePlan } from '../lib/import/table-plan.ts';
import { formatPlace } from '../lib/import/text-table.ts';

/** Fills the tables of a plan; those without a row stay hidden. */
export function showPlan(place: HTMLElement, plan: TablePlan): void {
  fill(place, 'doubtful', plan.doubtful, (row, doubt: Doubt) => {
    set(row, 'at', formatPlace(doubt));
    set(row, 'problem', doubt.message);
    set(row, 'cure', doubt.cure);
  });
  for (const kind of ['added', 'changed', 'same'] as const)
    fill(place, kind, plan[kind], showPlanned);
  const unused = place.querySelector<HTMLElement>('[data-part=unused]')!;
  unused.hidden = plan.unused.length === 0;
  unused.querySelector('span')!.textContent = plan.unused.join('、');
}

function fill<T>(
  place: HTMLElement,
  kind: string,
  items: readonly T[],
  show: (row: HTMLElement, item: T) => void,
): void {
  const section = place.querySelector<HTMLElement>(`[data-kind=${kind}]`);
  if (!section) return;
  const template = section.querySelector('template')!;
  section.hidden = items.length === 0;
  section.querySelector('[data-part=count]')!.textContent = String(items.length);
  const rows = items.map((item) => {
    const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('tr')!;
    show(row, item);
    return row;
  });
  section.querySelector('tbody')!.replaceChildren(...rows);
}

function showPlanned(row: HTMLElement, planned: PlannedRow): void {
  for (const place of row.querySelectorAll<HTMLElement>('[data-key]')) {
    const value = planned[place.dataset['key'] as keyof PlannedRow];
    if (typeof value === 'string') place.textContent = value;
  }
  set(row, 'at', formatPlace(planned));
  const lines = [
    ...planned.what.map((text) => ['what', text] as const),
    ...planned.notes.map((text) => ['note', text] as const),
  ];
  const list = document.createElement('ul');
  list.append(
    ...lines.map(([kind, text]) =>
      Object.assign(document.createElement('li'), { className: kind, textContent: text }),
    ),
  );
  if (lines.length > 0) cell(row, 'more')?.append(list);
  cell(row, 'file')?.append(makeLink(planned));
}

/** The file itself, ready to be put in its place. */
function makeLink({ path, text }: PlannedRow): HTMLAnchorElement {
  const name = path.replace(/^.*\//, '');
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  return Object.assign(document.createElement('a'), {
    href,
    download: name,
    textContent: name,
    title: path,
  });
}

function set(row: HTMLElement, key: string, text: string): void {
  const place = cell(row, key);
  if (place) place.textContent = text;
}

const cell = (row: HTMLElement, key: string) => row.querySelector<HTMLElement>(`[data-key=${key}]`);

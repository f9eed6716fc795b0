import type { Sheet } from '../lib/import/cells.ts';
import type { TablePlan } from '../lib/import/table-plan.ts';
import type { TableImport } from './desk/table-files.ts';
import { showPlan } from './show-plan.ts';
import { readToday } from './today.ts';

type Words = Record<
  'reading' | 'failed' | 'result' | 'nothing' | 'written' | 'notProject' | 'newer' | 'denied',
  string
>;
type PickFolder = (options: {
  id: string;
  mode: 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

/** What was read, what it was compared with, and what it would do. */
interface Read {
  name: string;
  sheets: readonly Sheet[];
  known: unknown;
  plan: TablePlan;
}

/** A kind of tables: what exists of it on the site, and what reads it. */
interface Kind {
  known: string;
  load: () => Promise<TableImport<unknown>>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  lectures: {
    known: '/admin/desk-data.json',
    load: async () =>
      (await import('./desk/import-of-lectures.ts')).lectures as TableImport<unknown>,
  },
  notices: {
    known: '/admin/notice-data.json',
    load: async () => (await import('./desk/import-of-notices.ts')).notices as TableImport<unknown>,
  },
};

/**
 * `<import-table data-of="lectures">`: reads a spreadsheet on this device, shows what it would do, and writes or hands out the files
 * when told to. Nothing is sent anywhere.
 */
class ImportTable extends HTMLElement {
  private read: Read | undefined;
  private folder: FileSystemDirectoryHandle | undefined;
  private kind = KINDS[this.dataset['of'] ?? '']!;
  private words = JSON.parse(this.dataset['words'] ?? '{}') as Words;

  connectedCallback(): void {
    const input = this.piece<HTMLInputElement>('file');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void this.open(file);
      // The same file, mended, may be chosen again.
      input.value = '';
    });
    this.watchDrop(this.piece('drop'));
    this.piece('write').addEventListener('click', () => void this.write());
    this.piece('zip').addEventListener('click', () => void this.pack());
    const canWrite = 'showDirectoryPicker' in window;
    this.piece('write').hidden = !canWrite;
    this.piece('write-note').hidden = !canWrite;
    this.piece('write-none').hidden = canWrite;
  }

  private watchDrop(drop: HTMLElement): void {
    // A file dropped beside the field would otherwise be opened in place of the page.
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, (event) => event.preventDefault());
    drop.addEventListener('dragover', () => drop.toggleAttribute('data-over', true));
    drop.addEventListener('dragleave', () => drop.removeAttribute('data-over'));
    this.addEventListener('drop', ({ dataTransfer }) => {
      drop.removeAttribute('data-over');
      const file = dataTransfer?.files[0];
      if (file) void this.open(file);
    });
  }

  private async open(file: File): Promise<void> {
    this.read = undefined;
    this.piece('plan').hidden = true;
    this.say('said', this.words.reading.replace('%s', file.name));
    try {
      const [{ plan }, { readWorkbook }, known, bytes] = await Promise.all([
        this.kind.load(),
        import('./desk/table-files.ts'),
        loadKnown(this.kind.known),
        file.arrayBuffer(),
      ]);
      const book = readWorkbook(new Uint8Array(bytes), file.name);
      if (book.problem) return this.say('said', book.problem.message + book.problem.cure);
      const { sheets } = book;
      this.show({
        name: file.name,
        sheets,
        known,
        plan: plan(sheets, file.name, known, readToday()),
      });
    } catch {
      this.say('said', this.words.failed);
    }
  }

  private show(read: Read): void {
    this.read = read;
    const { plan, name } = read;
    const files = plan.added.length + plan.changed.length;
    const counts = {
      d: plan.doubtful.length,
      a: plan.added.length,
      c: plan.changed.length,
      s: plan.same.length,
    };
    const result = this.words.result
      .replace('%s', name)
      .replaceAll(/%([dacs])/g, (_, key: keyof typeof counts) => String(counts[key]));
    this.say('said', files + plan.doubtful.length === 0 ? this.words.nothing : result);
    this.say('done', '');
    showPlan(this.piece('plan'), plan);
    this.piece('plan').hidden = false;
    this.piece('ways').hidden = files === 0;
    this.piece('drop').toggleAttribute('data-read', true);
  }

  private async pack(): Promise<void> {
    if (!this.read) return;
    const { packFiles } = await import('./desk/table-files.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await packFiles(this.read.plan));
    link.download = `${this.read.name.replace(/\.\w+$/, '')}.zip`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private async write(): Promise<void> {
    const { read } = this;
    if (!read) return;
    const [table, { listFiles, writeFiles }] = await Promise.all([
      this.kind.load(),
      import('./desk/table-files.ts'),
    ]);
    try {
      this.folder ??= await pickFolder();
      const known = await table.readFolder(this.folder, read.known);
      if (!known) {
        this.folder = undefined;
        return this.say('done', this.words.notProject);
      }
      // What was shown is what is written: where the folder differs from the site, it is shown again first.
      const plan = table.plan(read.sheets, read.name, known, readToday());
      const isShown = JSON.stringify(listFiles(plan)) === JSON.stringify(listFiles(read.plan));
      if (!isShown) {
        this.show({ ...read, known, plan });
        const place = this.piece('ways').hidden ? 'said' : 'done';
        return this.say(place, place === 'said' ? this.words.nothing : this.words.newer);
      }
      const count = await writeFiles(this.folder, plan);
      this.say('done', this.words.written.replace('%s', String(count)));
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') this.say('done', this.words.denied);
    }
  }

  private say(place: 'said' | 'done', text: string): void {
    this.piece(place).textContent = text;
  }

  private piece<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part=${name}]`)!;
  }
}

/** The project's folder, which the person picks. */
function pickFolder(): Promise<FileSystemDirectoryHandle> {
  const { showDirectoryPicker } = window as unknown as { showDirectoryPicker: PickFolder };
  return showDirectoryPicker.call(window, { id: 'pufa-chuchuang', mode: 'readwrite' });
}

/** What the site says exists now; asked again for every file, since the site may have been renewed. */
async function loadKnown(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

customElements.define('import-table', ImportTable);

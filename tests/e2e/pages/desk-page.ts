import type { Locator, Page } from '@playwright/test';

/** The editing desk, with the private file system of the browser in place of the folder that a volunteer picks. */
export class DeskPage {
  /** How often she clicked, chose or typed something. */
  interactions = 0;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Puts files into the folder, and the folder in place of the picker. */
  async prepare(files: Readonly<Record<string, string>>): Promise<void> {
    await this.page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await this.page.goto('/admin/');
    await this.page.evaluate(async (given) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of Object.entries(given)) {
        const names = path.split('/');
        const name = names.pop()!;
        let folder = root;
        for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
        const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writer.write(text);
        await writer.close();
      }
    }, files);
  }

  /** Opens the desk as a volunteer does: from the page of the ways to publish. */
  async open(): Promise<void> {
    await this.click(this.page.getByRole('link', { name: '打开编辑台' }));
    await this.click(this.page.getByRole('button', { name: '使用本地仓库' }));
    await this.page.getByRole('button', { name: '创建新条目' }).waitFor();
  }

  async click(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  async fill(path: string, text: string): Promise<void> {
    this.interactions += 1;
    await (await this.reach(path)).locator('input, textarea').first().fill(text);
  }

  async choose(path: string, label: string): Promise<void> {
    await this.click((await this.reach(path)).getByText(label, { exact: true }));
  }

  /** Types with an input method: letters first, characters in their place when they are chosen. */
  async compose(path: string, letters: string, text: string): Promise<void> {
    this.interactions += 1;
    await (await this.reach(path)).getByRole('textbox').focus();
    const session = await this.page.context().newCDPSession(this.page);
    for (let end = 1; end <= letters.length; end += 1)
      await session.send('Input.imeSetComposition', {
        text: letters.slice(0, end),
        selectionStart: end,
        selectionEnd: end,
      });
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  /** Fields are drawn when they come into sight. */
  async reach(path: string): Promise<Locator> {
    const field = this.page.locator(`[data-key-path="${path}"]`);
    await this.page.mouse.move(300, 600);
    for (let turn = 0; turn < 60 && (await field.count()) === 0; turn += 1) {
      await this.page.mouse.wheel(0, 300);
      await this.page.waitForTimeout(60);
    }
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  /** Adds an item to a list, and returns the path of the item. */
  async add(path: string, index: number): Promise<string> {
    await this.click((await this.reach(path)).getByRole('button', { name: /添加/ }).last());
    return `${path}.${index}`;
  }

  async upload(
    path: string,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    await this.click((await this.reach(path)).getByRole('button', { name: '浏览' }));
    const dialog = this.page.getByRole('dialog');
    const chooser = this.page.waitForEvent('filechooser');
    await this.click(dialog.getByRole('button', { name: '上传' }));
    this.interactions += 1;
    await (await chooser).setFiles(file);
    await this.click(dialog.getByRole('button', { name: '插入' }));
    await dialog.waitFor({ state: 'hidden' });
  }

  async save(): Promise<void> {
    await this.click(this.page.getByRole('button', { name: '保存', exact: true }));
    await this.page.getByRole('button', { name: '创建新条目' }).waitFor();
  }

  /** Every file of the folder, by path. */
  async readFiles(): Promise<Map<string, Buffer>> {
    const files = await this.page.evaluate(async () => {
      const found: [string, string][] = [];
      const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
        for await (const [name, handle] of folder.entries()) {
          if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
          else {
            const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
            found.push([
              path + name,
              btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
            ]);
          }
        }
      };
      await walk(await navigator.storage.getDirectory(), '');
      return found;
    });
    return new Map(files.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
  }
}

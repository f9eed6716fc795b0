import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { CHECKS } from '../../../src/checks/run-checks.ts';
import type { CheckContext } from '../../../src/checks/context.ts';
import { placeCitations } from '../../../src/checks/guide-places.ts';
import { readCheckContext } from '../../../src/checks/read-context.ts';
import type { Problem } from '../../../src/lib/problem.ts';
import { CACHE_FOLDER } from '../../../src/loaders/statute-cache.ts';
import { JUST_LAWS, X_STORAGE } from '../corpus-folders.ts';
import { QUESTIONS, REGISTER, SEALS, type Fault } from './fault.ts';

/** The day for which the content was checked. */
const DAY = '2026-11-22';
const FOLDERS = [JUST_LAWS, X_STORAGE];

/** A copy of content/ that may be got wrong, with the texts of the laws that it names. */
export class SiteCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'mutations-'));
  readonly files = new Map<string, string>();
  context!: CheckContext;
  private usual = new Set<string>();

  static async make(): Promise<SiteCopy> {
    const copy = new SiteCopy();
    const guides = globSync('content/laws/**/*.mdx');
    for (const file of [...guides, QUESTIONS, REGISTER, SEALS]) {
      copy.files.set(file, readFileSync(file, 'utf8'));
      mkdirSync(dirname(join(copy.root, file)), { recursive: true });
      copy.restore(file);
    }
    await copy.takeTexts();
    const { context, problems } = await copy.check();
    copy.context = context;
    copy.usual = new Set(problems.map(keyOf));
    return copy;
  }

  /** The problems that faults bring about. */
  async try(faults: readonly Fault[]): Promise<Problem[]> {
    for (const { file, text, renamed } of faults) {
      writeFileSync(join(this.root, file), text);
      if (renamed !== undefined) renameSync(join(this.root, file), join(this.root, renamed));
    }
    const { problems } = await this.check();
    for (const { file, renamed } of faults) {
      if (renamed !== undefined) rmSync(join(this.root, renamed));
      this.restore(file);
    }
    return problems.filter((problem) => !this.usual.has(keyOf(problem)));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  private restore(file: string): void {
    writeFileSync(join(this.root, file), this.files.get(file)!);
  }

  private async check() {
    const folders = FOLDERS.map((folder) => join(this.root, basename(folder)));
    const options = { root: this.root, folders, cacheDir: CACHE_FOLDER, day: DAY };
    const { context, problems } = await readCheckContext(options);
    return { context, problems: [...problems, ...CHECKS.flatMap((check) => check(context))] };
  }

  /** Only the laws that guides explain or cite: reading all of them for each batch would take minutes. */
  private async takeTexts(): Promise<void> {
    const { context } = await readCheckContext({
      root: this.root,
      folders: FOLDERS,
      cacheDir: CACHE_FOLDER,
      day: DAY,
    });
    const cited = context.guides.flatMap((guide) => [
      guide.slug,
      ...placeCitations(guide, context.names).flatMap(({ slug }) => slug ?? []),
    ]);
    for (const folder of FOLDERS) mkdirSync(join(this.root, basename(folder)));
    for (const slug of new Set(cited)) {
      for (const file of context.laws.get(slug)?.shown.files ?? []) {
        const [name = '', ...path] = file.split(sep);
        const from = FOLDERS.find((folder) => basename(folder) === name)!;
        const to = join(this.root, file);
        mkdirSync(dirname(to), { recursive: true });
        cpSync(join(from, ...path), to);
      }
    }
  }
}

const keyOf = ({ kind, file, message }: Problem): string => [kind, file, message].join('\n');

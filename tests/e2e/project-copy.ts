import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../src/cli/setup/project.mjs';

/** A copy of the project whose content can be changed, checked and built. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'published-'));
  readonly site = join(this.root, 'dist');

  constructor() {
    for (const name of ['src', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    for (const name of ['public', 'node_modules'])
      symlinkSync(join(ROOT, name), join(this.root, name));
  }

  write(files: Iterable<readonly [path: string, content: string | Buffer]>): void {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
  }

  /** Runs a script of `src/cli` with no official texts; what it printed and its exit code. */
  run(script: string, ...options: string[]): { code: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(this.root, 'src/cli', script), ...options],
      { cwd: this.root, encoding: 'utf8', env: { ...process.env, STATUTES_DIR: '' } },
    );
    return { code: status, output: stdout + stderr };
  }

  build(): { code: number | null; output: string } {
    const cache = join(this.root, '.cache');
    return this.run('build-site.mjs', '--quiet', '--out', this.site, '--cache', cache);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

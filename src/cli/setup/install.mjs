import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRuntime, isVersionAtLeast, Notice, ROOT } from './project.mjs';
import { runProgram } from './processes.mjs';

const STAMP = join(ROOT, 'node_modules', '.install-stamp');

/**
 * Makes sure that what package-lock.json lists is installed and returns the path of the Node.js
 * to run it with. Costs a few milliseconds when nothing changed since the last installation.
 *
 * @returns {Promise<string>}
 */
export async function ensureDependencies() {
  if (!isVersionAtLeast(process.versions.node, '20')) {
    throw new Notice(
      `Node.js 版本太旧（${process.versions.node}）。请安装 Node.js 20 或更新的版本。`,
    );
  }
  if (readStamp() !== computeStamp()) {
    await installPackages();
    writeFileSync(STAMP, computeStamp());
  }
  const runtime = findRuntime();
  if (runtime) return runtime.path;
  throw new Notice(
    `这台电脑的 Node.js 是 ${process.versions.node}，生成网站需要 22.12 或更新的版本。\n` +
      '请到 https://nodejs.org/zh-cn 安装新的长期支持版（LTS），然后重试。',
  );
}

function readStamp() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

function computeStamp() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const version = findRuntime()?.version ?? process.versions.node;
  return `${hash.digest('hex')} node ${version} ${process.platform} ${process.arch}\n`;
}

async function installPackages() {
  console.log('正在安装网站所需的软件包，第一次大约需要一分钟……');
  const started = Date.now();
  // Not `npm ci`: it refuses a lockfile that lacks other platforms' optional binaries.
  // `--no-save` keeps every locked version and leaves the lockfile as it is.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runNpm(args);
  if (code !== 0) {
    throw new Notice(
      '软件包没有装好，原因见上面几行。常见的办法：\n' +
        '  · 检查网络，然后重试；\n' +
        '  · 这台电脑不能上网：在能上网的电脑上装好，把整个文件夹连同 node_modules 拷过来；\n' +
        '  · 磁盘满了（ENOSPC）：腾出1 GB，再试一次；\n' +
        '  · 网络慢时换用国内的 npm 镜像（npm config set registry 后面写镜像网址）；\n' +
        '  · 仍然不行时删除 node_modules 文件夹，再重试。',
    );
  }
  console.log(`软件包已装好，用时 ${Math.round((Date.now() - started) / 1000)} 秒。`);
}

/**
 * Runs npm in the project's root and resolves to its exit code.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js'))
    return runProgram(process.execPath, [script, ...args], { cwd: ROOT });
  return runProgram('npm', args, { cwd: ROOT });
}

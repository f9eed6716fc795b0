import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-packages.mjs';

/**
 * A Python that has Radicale, the calendar server that subscriptions are tested against; undefined where there is
 * none.
 *
 * @returns {string | undefined}
 */
export function findCalendarPython() {
  return ['/usr/bin/python3', 'python3'].find(
    (python) => spawnSync(python, ['-c', 'import radicale'], { stdio: 'ignore' }).status === 0,
  );
}

/** Installs Radicale where that is allowed; says so where it could not be. */
export async function ensureCalendarServer() {
  if (findCalendarPython()) return;
  await installDebianPackages(['python3-radicale']);
  if (!findCalendarPython()) {
    console.log(
      '没有日历服务器 Radicale，订阅日历的测试会跳过。Debian 或 Ubuntu 上请执行：\n' +
        '　　　sudo apt-get install python3-radicale',
    );
  }
}

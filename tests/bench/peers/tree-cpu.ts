import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICKS = 100;

interface Times {
  parent: number;
  /** Own seconds, and those of children that ended. */
  seconds: number;
}

function listTimes(): Map<number, Times> {
  const times = new Map<number, Times>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold blanks.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      const ticks = fields.slice(11, 15).reduce((sum, value) => sum + value, 0);
      times.set(Number(name), { parent, seconds: ticks / TICKS });
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return times;
}

/** Seconds of processor of a process and all that it started (Linux): they hardly change when others work, too. */
export function measureTreeCpu(root: number): number {
  const times = listTimes();
  const isInTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = times.get(pid)?.parent;
    return parent !== undefined && parent > 1 && isInTree(parent);
  };
  return [...times]
    .filter(([pid]) => isInTree(pid))
    .reduce((sum, [, { seconds }]) => sum + seconds, 0);
}

import { readdirSync, readFileSync } from 'node:fs';

/** Parent and resident memory in bytes of every process of the system (Linux). */
function listProcesses(): Map<number, { parent: number; memory: number }> {
  const processes = new Map<number, { parent: number; memory: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
      const kibibytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
      processes.set(Number(name), { parent, memory: kibibytes * 1024 });
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return processes;
}

/** Resident memory in bytes of a process and all that it started; shared pages count each time. */
export function measureTreeMemory(root: number): number {
  const processes = listProcesses();
  const isInTree = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && parent > 1 && isInTree(parent);
  };
  return [...processes]
    .filter(([pid]) => isInTree(pid))
    .reduce((sum, [, { memory }]) => sum + memory, 0);
}

const WIDTH = 24;

/** Draws how far a run is: one line that is drawn over on a terminal, a line each elsewhere. */
export function drawProgress(done: number, total: number, name: string): void {
  const full = Math.round((done / total) * WIDTH);
  const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}　${name}`;
  if (!process.stdout.isTTY) {
    console.log(line);
    return;
  }
  // Erases what a longer name left (ECMA-48, EL).
  process.stdout.write(`\r${line}\u001B[K${done === total ? '\n' : ''}`);
}

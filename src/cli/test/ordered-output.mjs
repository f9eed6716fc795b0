/**
 * Prints what several writers say at the same time in one given order: the first that has not ended
 * is printed as it comes, the others are kept until it is their turn.
 *
 * @param {string[]} order
 * @param {(text: string | Buffer) => void} [print]
 */
export function createOrderedOutput(order, print = (text) => process.stdout.write(text)) {
  /** @type {Map<string, (string | Buffer)[]>} */
  const kept = new Map(order.map((id) => [id, []]));
  const ended = new Set();
  let turn = 0;

  function flush() {
    while (turn < order.length) {
      for (const text of kept.get(order[turn])?.splice(0) ?? []) print(text);
      if (!ended.has(order[turn])) return;
      turn += 1;
    }
  }

  return {
    /**
     * @param {string} id
     * @param {string | Buffer} text
     */
    write(id, text) {
      kept.get(id)?.push(text);
      flush();
    },
    /** @param {string} id */
    end(id) {
      ended.add(id);
      flush();
    },
  };
}

/** Numbers in ASCII: a letter ends a number, what stands before it are its higher digits. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HIGHER = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~";

/** A number of 0 and more; figures are left free to stand between numbers. */
export function formatNumber(number: number): string {
  let rest = Math.floor(number / LAST.length);
  let text = LAST[number % LAST.length]!;
  for (; rest > 0; rest = Math.floor((rest - 1) / HIGHER.length))
    text = HIGHER[(rest - 1) % HIGHER.length]! + text;
  return text;
}

/** Calls back for each number of a text with the figure before its group, and whether it is the first of the group. */
export function readNumbers(
  text: string,
  take: (number: number, figure: number, isFirst: boolean) => void,
): void {
  let [figure, higher, isFirst] = [0, 0, true];
  for (const mark of text) {
    const last = LAST.indexOf(mark);
    if (last >= 0) {
      take(higher * LAST.length + last, figure, isFirst);
      [higher, isFirst] = [0, false];
    } else if (mark >= '0' && mark <= '9') [figure, isFirst] = [Number(mark), true];
    else higher = higher * HIGHER.length + HIGHER.indexOf(mark) + 1;
  }
}

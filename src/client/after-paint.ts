/**
 * Runs long work once the next frame stands on the screen: a touch is answered at once, on a slow phone as well
 * (Interaction to Next Paint). Whoever calls has changed what answers already.
 */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

/** What a kiosk has no use for: menus, dragging, selecting, zooming with two fingers. */
const UNWANTED = [
  'contextmenu',
  'dragstart',
  'selectstart',
  'gesturestart',
  'auxclick',
  'dblclick',
];
/** Keys that zoom or lead out of the page, where somebody plugs in a keyboard. */
const ZOOM_KEYS = new Set(['+', '-', '=', '0']);

/** Takes their effect from the gestures that would zoom, select or open a menu in a window. */
export function calmTouch(view: Window): void {
  const stop = (event: Event) => event.preventDefault();
  const fast = { capture: true, passive: false };
  for (const name of UNWANTED) view.addEventListener(name, stop, fast);
  for (const name of ['touchstart', 'touchmove'] as const)
    view.addEventListener(name, (event) => event.touches.length > 1 && stop(event), fast);
  view.addEventListener('wheel', (event) => event.ctrlKey && stop(event), fast);
  view.addEventListener('keydown', (event) => isUnwanted(event) && stop(event), fast);
}

/** Calls back for every touch of a window, whatever the page makes of it. */
export function watchTouch(view: Window, touched: () => void): void {
  for (const name of ['pointerdown', 'touchmove', 'wheel', 'keydown'])
    view.addEventListener(name, touched, { capture: true, passive: true });
}

function isUnwanted({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return ZOOM_KEYS.has(key);
  return altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
}

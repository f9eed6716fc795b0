/**
 * Sets the type of every sheet as large as it fits; it runs in the page. Titles shrink until they take the lines they
 * may take (`data-lines`), then --fit goes down in steps from --most to --least until nothing marked `data-fit`
 * overflows: a box marked `own` by itself, the others with their sheet. Below a size that is read with comfort, what
 * is marked `data-optional` is left out first. Returns the numbers of the sheets, from 1, that do not fit even so.
 */
export function fitSheets(): number[] {
  const step = 0.02;
  const comfort = 0.8;
  const overflows = (box: Element) =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  const countLines = (title: HTMLElement) =>
    Math.round(title.offsetHeight / Number.parseFloat(getComputedStyle(title).lineHeight));

  const fitTitles = () => {
    for (const title of document.querySelectorAll<HTMLElement>('[data-lines]')) {
      const most = Number(title.dataset['lines']);
      for (let size = 1; size > 0.3; size -= step) {
        title.style.setProperty('--title', String(size));
        if (countLines(title) <= most && title.scrollWidth <= title.clientWidth + 1) break;
      }
    }
  };

  // Whether there is a size at which nothing overflows; the largest is set.
  const fitInto = (place: HTMLElement, boxes: Element[], optional: Element[]) => {
    const style = getComputedStyle(place);
    const most = Number(style.getPropertyValue('--most'));
    const least = Number(style.getPropertyValue('--least'));
    let fit = most;
    const isOver = () => {
      place.style.setProperty('--fit', fit.toFixed(2));
      return boxes.some(overflows);
    };
    while (isOver() && fit >= least) {
      fit -= step;
      if (fit >= comfort || optional.length === 0) continue;
      optional.splice(0).forEach((part) => part.remove());
      fit = most;
    }
    return fit >= least;
  };

  fitTitles();
  const failed: number[] = [];
  document.querySelectorAll<HTMLElement>('.sheet').forEach((sheet, index) => {
    const own = [...sheet.querySelectorAll<HTMLElement>('[data-fit=own]')];
    const shared = [sheet, ...sheet.querySelectorAll('[data-fit=""]')];
    const fits = own.map((box) => fitInto(box, [box], []));
    fits.push(fitInto(sheet, shared, [...sheet.querySelectorAll('[data-optional]')]));
    if (fits.includes(false)) failed.push(index + 1);
  });
  // Where type has grown, titles have grown with it.
  fitTitles();
  return failed;
}

/** Today where the reader is counted: an ISO day in Asia/Shanghai, whatever zone the device keeps. */
export function readToday(): string {
  return readNow().slice(0, 10);
}

/** This minute in Asia/Shanghai, 2026-12-12 14:30. */
export function readNow(): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date());
}

/** Day of the build: an earlier one on the reader's clock is a clock that has stopped, and no law goes back to it. */
const BUILD_DAY = import.meta.env['BUILD_DAY'] as string;

/** Today where the reader is counted: an ISO day in Asia/Shanghai, whatever zone the device keeps. */
export function readToday(): string {
  return readNow().slice(0, 10);
}

/** This minute in Asia/Shanghai, 2026-12-12 14:30; the day of the build, where the clock stands before it. */
export function readNow(): string {
  const now = FORMAT.format(new Date());
  return now < BUILD_DAY ? `${BUILD_DAY} 00:00` : now;
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

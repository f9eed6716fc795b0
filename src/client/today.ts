/** Today where the reader is counted: an ISO day in Asia/Shanghai, whatever zone the device keeps. */
export function readToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

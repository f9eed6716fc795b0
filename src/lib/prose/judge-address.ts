/** Where a link of ours may lead: a website, a telephone, a mailbox. */
const ALLOWED = new Set(['https', 'http', 'tel', 'mailto']);
/** Browsers leave these out of an address before they read it (https://url.spec.whatwg.org/#concept-basic-url-parser). */
/* eslint-disable no-control-regex -- these are what is looked for */
const DROPPED =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/g;
/* eslint-enable no-control-regex */

/** Whether a link to this address could run something or leads to another host without saying so. */
export function isUnsafeLink(address: string): boolean {
  return listReadings(address).some((reading) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(reading)?.[1]?.toLowerCase();
    return (scheme !== undefined && !ALLOWED.has(scheme)) || /^[\\/]{2}/.test(reading);
  });
}

/** Whether an address of a picture may be a file of ours: below `/media/`, nowhere else. */
export function isMediaPath(address: string): boolean {
  return (
    /^\/media\/[\w\-./%\p{Script=Han}]+\.(?:png|jpe?g|webp|avif|gif)$/iu.test(address) &&
    !listReadings(address).some((reading) => reading.includes('..'))
  );
}

/** Whether a whole value of a form is an address that may not stand there: addresses of ours are https. */
export function isUnsafeValue(value: string): boolean {
  return listReadings(value).some(
    (reading) =>
      /^(?:javascript|vbscript|livescript|blob|file|ftp|wss?):/i.test(reading) ||
      /^data:[\w.+-]*[/;,]/i.test(reading) ||
      /^(?:http:)?[\\/]{2}\S+$/i.test(reading),
  );
}

/** An address as it stands, and as it reads without escapes and in narrow letters. */
function listReadings(address: string): string[] {
  const bare = address.replace(DROPPED, '');
  const decoded = decodePercents(decodePercents(bare)).replace(DROPPED, '');
  return [bare, decoded, decoded.normalize('NFKC').replace(DROPPED, '')];
}

/** An address without its percent signs; one that is wrongly written stays. */
export function decodePercents(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

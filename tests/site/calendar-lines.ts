const NAME = /^(?:X-[A-Z0-9-]+|[A-Z][A-Z0-9-]*)(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]+))*:/;
const TEXTS = /^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME|X-WR-CALDESC)[;:]/;
const MOMENT = /^\d{8}T\d{6}Z$/;

/**
 * What of a calendar file breaks RFC 5545, line by line: endings and lengths (3.1), names and escapes (3.3.11),
 * properties before components (3.6), what an event must have (3.6.1), time zones that are told (3.2.19).
 */
export function findCalendarFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n') || text.replaceAll('\r\n', '').match(/[\r\n]/))
    faults.push('line ending');
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) faults.push(`longer than 75 octets: ${line.slice(0, 40)}`);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  faults.push(...lines.filter((line) => !NAME.test(line)).map((line) => `no property: ${line}`));
  faults.push(
    ...lines
      .filter(
        (line) =>
          TEXTS.test(line) && /(?<!\\)(?:\\\\)*[;,]/.test(line.slice(line.indexOf(':') + 1)),
      )
      .map((line) => `not escaped: ${line}`),
  );
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR')
    faults.push('no calendar');
  const first = lines.findIndex((line, index) => index > 0 && line.startsWith('BEGIN:'));
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('BEGIN:')) depth += 1;
    else if (line.startsWith('END:')) depth -= 1;
    else if (depth === 1 && first !== -1 && index > first)
      faults.push(`after a component: ${line}`);
  }
  return [...faults, ...findEventFaults(lines)];
}

function findEventFaults(lines: string[]): string[] {
  const zones = new Set(
    lines.filter((line) => line.startsWith('TZID:')).map((line) => line.slice(5)),
  );
  const uids = new Set<string>();
  return splitEvents(lines).flatMap((event) => {
    const values = (name: string) =>
      event
        .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
        .map((line) => line.slice(line.indexOf(':') + 1));
    const [uid = ''] = values('UID');
    const faults = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS', 'SEQUENCE']
      .filter((name) => values(name).length !== 1)
      .map((name) => `${name} not once`);
    if (!MOMENT.test(values('DTSTAMP')[0] ?? '')) faults.push('DTSTAMP not in UTC');
    if ((values('DTEND')[0] ?? '') <= (values('DTSTART')[0] ?? ''))
      faults.push('ends before it starts');
    if (!/^\d+$/.test(values('SEQUENCE')[0] ?? '')) faults.push('SEQUENCE no number');
    if (!/^(?:CONFIRMED|TENTATIVE|CANCELLED)$/.test(values('STATUS')[0] ?? ''))
      faults.push('STATUS');
    for (const line of event) {
      const zone = /;TZID=([^;:]+)/.exec(line)?.[1];
      if (zone !== undefined && !zones.has(zone)) faults.push(`zone ${zone} is not told`);
    }
    if (uids.has(uid)) faults.push('UID twice');
    uids.add(uid);
    return faults.map((fault) => `${uid}: ${fault}`);
  });
}

function splitEvents(lines: string[]): string[][] {
  return lines.flatMap((line, index) =>
    line === 'BEGIN:VEVENT' ? [lines.slice(index + 1, lines.indexOf('END:VEVENT', index))] : [],
  );
}

/** Today in Asia/Shanghai as an ISO day; `PUFA_TODAY` stands in for it in tests. */
export function readBuildDay(): string {
  return process.env['PUFA_TODAY'] ?? (today ??= FORMAT.format(new Date()));
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

// A build that runs over midnight is of one day all the same, and tens of thousands of pages ask.
let today: string | undefined;

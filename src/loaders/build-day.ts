/** Today in Asia/Shanghai as an ISO day; `PUFA_TODAY` stands in for it in tests. */
export function readBuildDay(): string {
  return (
    process.env['PUFA_TODAY'] ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  );
}

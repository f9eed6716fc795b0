/** A package as `package-lock.json` (lockfileVersion 3) names it. */
export interface LockedPackage {
  version?: string;
  license?: string;
  /** Only needed to build and to test; nothing of it is part of the site. */
  dev?: boolean;
}

/** Every package under its licence, those that only build and test apart, as Markdown. */
export function formatLicences(packages: Readonly<Record<string, LockedPackage>>): string {
  const all = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = '没有写明', dev = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
      dev,
    }));
  const lines = ['# Licences of the packages', '', 'Written by `npm run licences`.', ''];
  for (const [title, isDev] of [
    ['Packages the site is built with', false],
    ['Packages that only check and test', true],
  ] as const) {
    const own = all.filter(({ dev }) => dev === isDev);
    lines.push(`## ${title}: ${own.length}`, '');
    const groups = [...Map.groupBy(own, ({ license }) => license)];
    for (const [license, members] of groups.sort((a, b) => b[1].length - a[1].length)) {
      const names = [...new Set(members.map(({ name, version }) => `${name} ${version}`))].sort();
      lines.push(`**${license}** (${names.length}): ${names.join(', ')}`, '');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

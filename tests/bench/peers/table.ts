import type { Row } from './figures.ts';
import type { Weight } from './measured-server.ts';

const HEAD = [
  '',
  'build: wall, processor',
  'peak memory',
  'site, files',
  'a middle law',
  '民法典',
  'first result: bytes, requests',
  'page opened, then typed → result',
  'everyday: law @1 / 5 / 10',
  'article',
  'none',
  'STARD: law @1 / 5 / 10',
  'article',
  'none',
];

/** The table in Markdown. */
export function formatTable(rows: readonly Row[]): string {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(listCells)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function listCells({ title, run, figures }: Row): string[] {
  const built = [
    title,
    `${run.seconds.toFixed(0)} s, ${run.cpu.toFixed(0)} s`,
    `${(run.memory / 1e9).toFixed(2)} GB`,
  ];
  if (!figures) return [...built, `not built: ${run.failure?.split('\n')[0] ?? ''}`];
  const { first, success } = figures;
  const share = (shares: readonly number[]) => shares.map((one) => one.toFixed(2)).join(' / ');
  const scores = Object.values(success).flatMap(({ law, article, none }) => [
    share(law),
    share(article),
    none.toFixed(2),
  ]);
  const { opening = Infinity, time = Infinity } = first;
  const seconds = (ms: number) =>
    Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : 'over 300 s';
  return [
    ...built,
    `${(figures.bytes / 1e6).toFixed(0)} MB, ${figures.files.toLocaleString('en')}`,
    formatWeight(figures.law),
    formatWeight(figures.code),
    formatWeight(first),
    `${seconds(opening)}, ${seconds(time)}`,
    ...scores,
  ];
}

const formatWeight = ({ bytes, requests }: Weight) =>
  `${(bytes / 1000).toFixed(0)} kB, ${requests}`;

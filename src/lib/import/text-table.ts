import type { ImportPlan, Planned } from './plan-import.ts';
import type { Doubt } from './read-rows.ts';

/** Characters that take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’—…–]/gu;

/** Columns that a text takes on a Chinese terminal. */
function displayWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Rows as lines whose cells stand below one another. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, displayWidth(cell))),
    [],
  );
  const pad = (cell: string, width: number) => cell + ' '.repeat(width - displayWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index]!))
      .join('  ')
      .trimEnd(),
  );
}

/** A plan as a person reads it on a terminal; doubtful rows first, each with its cure. */
export function formatPlan(plan: ImportPlan): string {
  const parts = [
    ...section(
      '存疑',
      plan.doubtful.length,
      plan.doubtful.map((doubt) => `  ${formatPlace(doubt)}　${doubt.message}${doubt.cure}`),
    ),
    ...section('新增', plan.added.length, listPlanned(plan.added)),
    ...section('改动', plan.changed.length, listPlanned(plan.changed)),
    ...section('不变', plan.same.length, listPlanned(plan.same)),
  ];
  const unused = plan.unused.length > 0 ? [`没有用到的列：${plan.unused.join('、')}`, ''] : [];
  return [...parts, ...unused].join('\n');
}

/** 第四季度 第7行 B列, as one finds it in the spreadsheet. */
export function formatPlace({
  sheet,
  row,
  column,
}: Pick<Doubt, 'sheet' | 'row' | 'column'>): string {
  const parts = [
    `“${sheet}”`,
    ...(row > 0 ? [`第${row}行`] : []),
    ...(column !== undefined ? [`${column}列`] : []),
  ];
  return parts.join('');
}

function section(name: string, count: number, lines: string[]): string[] {
  return count === 0 ? [] : [`${name} ${count}`, ...lines, ''];
}

function listPlanned(planned: readonly Planned[]): string[] {
  const lines = formatTable(
    planned.map(({ sheet, row, when, title, speaker, place }) => [
      `“${sheet}”第${row}行`,
      when,
      title,
      speaker,
      place,
    ]),
  );
  return planned.flatMap(({ what, notes, path }, index) => [
    `  ${lines[index]!}`,
    ...[...what, ...notes.map((note) => `（${note}）`), path].map((line) => `      ${line}`),
  ]);
}

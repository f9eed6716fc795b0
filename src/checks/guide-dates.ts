import { formatDay } from '../lib/calendar/day.ts';
import type { Problem } from '../lib/problem.ts';
import { formatTitleKey } from '../lib/statute/title.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { Check } from './context.ts';

const FIELDS = { passed: '通过日期', amended: '最近修改日期', effective: '施行日期' } as const;

/**
 * The days and the name in a guide are those of the register; a day that is not verified is not told as
 * a fact; no two guides are of one law.
 */
export const checkGuideDates: Check = ({ guides, register }) => {
  const titles = new Map<string, string>();
  return guides.flatMap((file): Problem[] => {
    const facts = findDoubtful(file, register);
    // The guide of a 编 has name and days from that of its law.
    if (file.part) return facts;
    const key = formatTitleKey(file.guide.title);
    const twin = titles.get(key);
    titles.set(key, file.file);
    return [
      ...(twin === undefined ? [] : [reportTwin(file, twin)]),
      ...compareDays(file, register),
      ...facts,
    ];
  });
};

function reportTwin({ file, guide, lineOf }: GuideFile, twin: string): Problem {
  return {
    kind: 'guide-title-twice',
    severity: 'error',
    file,
    line: lineOf(['title']),
    message: `《${guide.title}》已经有一篇导读：${twin}。`,
    cure: '一部法律只写一篇，请合并。',
  };
}

function compareDays(
  { slug, file, guide, lineOf }: GuideFile,
  register: readonly RegisteredLaw[],
): Problem[] {
  const law = register.find((known) => known.slug === slug);
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[])
    .filter((field) => law?.[field] !== undefined && guide[field] !== undefined)
    .filter((field) => law?.[field] !== guide[field])
    .map((field) => ({
      kind: 'guide-date-conflict',
      severity: 'error',
      file,
      line: lineOf([field]),
      message: `${FIELDS[field]}写的是${guide[field]}，登记表是${law?.[field]}。`,
      cure: '请核对官方文本，两处改成一样。',
    }));
}

function findDoubtful(
  { file, body, bodyLine }: GuideFile,
  register: readonly RegisteredLaw[],
): Problem[] {
  const doubtful = register
    .filter(({ confidence }) => confidence !== 'verified')
    .flatMap(({ effective }) => effective ?? []);
  return body.split('\n').flatMap((text, index): Problem[] => {
    const stated = doubtful.find((day) => text.includes(formatDay(day)));
    if (stated === undefined || text.includes('待核实')) return [];
    return [
      {
        kind: 'fact-unverified',
        severity: 'warning',
        file,
        line: bodyLine + index,
        message: `“${formatDay(stated)}”这个日期在登记表里还没有核实。`,
        cure: '请核实后改登记表，或在这句话里注明“待核实”。',
      },
    ];
  });
}

import type { ProblemKind } from '../../../src/checks/kinds.ts';
import { placeCitations } from '../../../src/checks/guide-places.ts';
import { sealFile } from '../../../src/checks/seals.ts';
import {
  changeLine,
  pick,
  pickGuide,
  pickLine,
  QUESTIONS,
  REGISTER,
  SEALS,
  type Content,
  type MakeFault,
} from './fault.ts';

/** Some line of a guide that fits reads otherwise. */
const changeGuide =
  (
    name: string,
    fits: RegExp,
    change: (line: string, content: Content) => string,
    kinds: readonly ProblemKind[],
  ): MakeFault =>
  (content) => {
    const guide = pickGuide(content);
    const index = pickLine(content, guide.lines, (line) => fits.test(line));
    if (index === undefined) return undefined;
    return changeLine(name, guide, index, change(guide.lines[index]!, content), kinds);
  };

export const wrongTitle = changeGuide(
  '法名写错',
  /^title: /,
  (line, { random }) => {
    const at = 'title: 中华人民共和国'.length + Math.floor(random() * 3);
    return line.slice(0, at) + line.slice(at + 1);
  },
  ['guide-title-mismatch'],
);

export const wrongDate = changeGuide(
  '日期写错',
  /^(?:passed|amended|effective): \d{4}-\d\d-\d\d$/,
  (line, { random }) =>
    line.replace(/\d\d$/, (day) =>
      String(((Number(day) + Math.floor(random() * 9)) % 28) + 1).padStart(2, '0'),
    ),
  ['guide-date-conflict'],
);

export const staleReview = changeGuide(
  '复核过了一年',
  /^reviewed: /,
  (line) => line.replace(/20\d\d-/, '2024-'),
  ['review-stale'],
);
export const futureReview = changeGuide(
  '复核日期未到',
  /^reviewed: /,
  (line) => line.replace(/20\d\d-/, '2027-'),
  ['review-in-future'],
);

/** Nobody reviewed the guide: there is no line to name. */
export const missingReview: MakeFault = (content) => {
  const { file, part, lines } = pickGuide(content);
  if (part) return undefined;
  return {
    name: '没有复核',
    file,
    text: lines.filter((line) => !line.startsWith('reviewed: ')).join('\n'),
    expect: { file, kinds: ['review-missing'] },
  };
};

const INVALID: readonly ProblemKind[] = ['guide-invalid'];

export const openBracket = changeGuide(
  '少了右括号',
  /^ +asks: \[.*\]$/,
  (line) => line.slice(0, -1),
  INVALID,
);
export const openQuote = changeGuide(
  '引号只有一半',
  /^ +title: /,
  (line) => line.replace(': ', ': "'),
  INVALID,
);
export const noBlank = changeGuide(
  '冒号后没有空格',
  /^ +plain: /,
  (line) => line.replace(': ', ':'),
  INVALID,
);
export const unknownTopic = changeGuide(
  '没有的主题',
  /^topics: \[/,
  (line) => line.replace(/\[[^,\]]+/, '[邻里纠纷大全'),
  INVALID,
);
export const unknownAudience = changeGuide(
  '没有的读者',
  /^audiences: \[/,
  (line) => line.replace(/\[[^,\]]+/, '[所有的人'),
  INVALID,
);
export const unknownField = changeGuide(
  '栏名拼错',
  /^ +figure: /,
  (line) => line.replace('figure', 'figrue'),
  INVALID,
);

/** A guide gets another address. */
export const renameGuide: MakeFault = (content) => {
  const { file, slug, part, lines } = pickGuide(content);
  if (part) return undefined;
  const wrong = pick(content, [`${slug}-2`, slug.slice(0, -1), slug.replaceAll('-', '')])!;
  const renamed = file.replace(slug, wrong);
  if (renamed === file) return undefined;
  return {
    name: `网址改成${wrong}`,
    file,
    text: lines.join('\n'),
    renamed,
    expect: { file: renamed, kinds: ['guide-unregistered'] },
  };
};

/** An article reads otherwise than when the guide was checked against it. */
export const changeArticle: MakeFault = (content) => {
  const guide = pick(content, content.context.guides)!;
  const sealed = pick(content, [
    ...sealFile(
      { file: guide.file, citations: placeCitations(guide, content.context.names) },
      content.context,
    ),
  ])!;
  const [key, { line, seal }] = sealed;
  const seals = content.files.get(SEALS)!;
  const from = seals.indexOf(`"${guide.file}"`);
  const at = seals.indexOf(seal.digest, seals.indexOf(`"${key}"`, from));
  if (at < 0) return undefined;
  return {
    name: `条文${key}变了`,
    file: SEALS,
    text: seals.slice(0, at) + seal.digest.split('').reverse().join('') + seals.slice(at + 12),
    expect: { file: guide.file, line, kinds: ['article-changed'] },
  };
};

/** A line of a table of ours does not fit its form. */
const changeTable =
  (
    name: string,
    file: string,
    fits: RegExp,
    change: (line: string) => string,
    kind: ProblemKind,
  ): MakeFault =>
  (content) => {
    const lines = content.files.get(file)!.split('\n');
    const index = pickLine(content, lines, (line) => fits.test(line));
    if (index === undefined) return undefined;
    return changeLine(name, { file, lines }, index, change(lines[index]!), [kind]);
  };

export const brokenQuestion = changeTable(
  '首页问题少了逗号',
  QUESTIONS,
  /^- \{/,
  (line) => line.replace(', law', ' law'),
  'question-invalid',
);
export const brokenRegister = changeTable(
  '登记表日期格式不对',
  REGISTER,
  /^ {2}passed: \d/,
  (line) => line.replaceAll('-', '.'),
  'register-invalid',
);

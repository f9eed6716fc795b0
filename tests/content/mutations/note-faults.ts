import { listProvisions } from '../../../src/lib/statute/outline.ts';
import { changeLine, pick, pickGuide, pickLine, type Content, type MakeFault } from './fault.ts';

const FIGURE = /\d+(?:\.\d+)?(?=个?(?:天|日|小时|个月|周岁|岁|年|元|万|倍|次|%))/g;

/** A figure of a note is another one. */
export const changeFigure: MakeFault = (content) => {
  const guide = pickGuide(content);
  const index = pickLine(content, guide.lines, (line) =>
    /^ +(?:plain|title|figure): .*\d(?:个?(?:天|日|小时|个月|周岁|岁|年|元|万|倍|次|%))/.test(line),
  );
  if (index === undefined) return undefined;
  const line = guide.lines[index]!;
  const match = pick(content, [...line.matchAll(FIGURE)]);
  if (!match) return undefined;
  const figure = Number(match[0]);
  const wrong = pick(content, [figure + 1, figure + 2, figure * 2, figure * 10])!;
  const changed = splice(line, match.index, match[0].length, String(wrong));
  return changeLine(`数字${match[0]}写成${wrong}`, guide, index, changed, [
    'figure-not-in-article',
    'figure-exception-unused',
  ]);
};

/** Two digits of a figure change places. */
export const swapFigure: MakeFault = (content) => {
  const guide = pickGuide(content);
  const index = pickLine(content, guide.lines, (line) =>
    /^ +(?:plain|figure): .*\d\d(?:天|日|小时|个月|周岁|岁|年)/.test(line),
  );
  if (index === undefined) return undefined;
  const line = guide.lines[index]!;
  const match = pick(content, [...line.matchAll(/\d\d+(?=天|日|小时|个月|周岁|岁|年)/g)]);
  if (!match) return undefined;
  const changed = splice(line, match.index, match[0].length, swapDigits(match[0]));
  return changeLine(`数字${match[0]}颠倒`, guide, index, changed, ['figure-not-in-article']);
};

const WRONG_NUMBER = [
  ...(['guide-note-no-article', 'guide-note-misfit', 'guide-note-twice'] as const),
  // An article outside the 编 that the file is of.
  'guide-invalid',
] as const;

/** The number of a note is that of another article. */
const changeNumber = (
  name: string,
  change: (no: number, articles: readonly number[], content: Content) => number | undefined,
): MakeFault => {
  return (content) => {
    const guide = pickGuide(content);
    const articles = listProvisions(content.context.open(guide.slug)?.children ?? [])
      .filter(({ form, suffix }) => form === 'article' && suffix === undefined)
      .map(({ number }) => number);
    const index = pickLine(content, guide.lines, (line) => /^ +- no: \d+$/.test(line));
    if (index === undefined || articles.length === 0) return undefined;
    const line = guide.lines[index]!;
    const no = Number(/\d+/.exec(line)?.[0]);
    const wrong = change(no, articles, content);
    if (wrong === undefined) return undefined;
    const changed = line.replace(String(no), String(wrong));
    return changeLine(`${name}：${no}写成${wrong}`, guide, index, changed, WRONG_NUMBER);
  };
};

export const numberOfOther = changeNumber('条号是另一条', (_, articles, content) =>
  pick(content, articles),
);
export const numberOfNeighbour = changeNumber('条号差一', (no, articles, { random }) =>
  [random() < 0.5 ? no - 1 : no + 1].find((wrong) => articles.includes(wrong)),
);
export const numberTooHigh = changeNumber('条号没有', (no) => no + 2000);
export const numberSwapped = changeNumber('条号颠倒', (no) =>
  no > 9 ? Number(swapDigits(String(no))) : undefined,
);

/** A note stands twice. */
export const doubleNote: MakeFault = (content) => {
  const guide = pickGuide(content);
  const isHead = (line: string) => /^ +- no: /.test(line);
  const start = pickLine(content, guide.lines, isHead)!;
  const rest = guide.lines.findIndex(
    (line, index) => index > start && (isHead(line) || line === '---'),
  );
  const note = guide.lines.slice(start, rest);
  return {
    name: '白话写了两遍',
    file: guide.file,
    text: guide.lines.toSpliced(rest, 0, ...note).join('\n'),
    expect: { file: guide.file, line: rest + 1, kinds: ['guide-note-twice'] },
  };
};

/** 15 → 51; 118 → 181. */
function swapDigits(digits: string): string {
  const [last = '', before = ''] = [digits.at(-1), digits.at(-2)];
  return digits.slice(0, -2) + last + before;
}

function splice(text: string, start: number, length: number, put: string): string {
  return text.slice(0, start) + put + text.slice(start + length);
}

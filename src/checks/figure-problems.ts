import { isSameValue } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import type { Problem } from '../lib/problem.ts';

/** How many figures of an article a message names. */
const NAMED = 8;

type Place = Required<Pick<Problem, 'file' | 'line'>>;

/** A figure, a range with its two ends or an upper limit that stands in none of the articles that it might. */
export interface AbsentFigure {
  what: '数' | '范围' | '上限';
  text: string;
  ends: readonly Figure[];
}

/** The note around it, and the article that the note explains. */
export interface Surroundings {
  title: string;
  /** 第六十四条. */
  article: string;
  /** Figures of that article. */
  own: readonly Figure[];
  /** The note names other articles, and the figure is not in these either. */
  namesOthers: boolean;
  /** The note names a law whose text is not here: the figure may stand there. */
  namesUnseen: boolean;
}

export function reportWrong(
  { what, text, ends }: AbsentFigure,
  { title, article, own, namesOthers, namesUnseen }: Surroundings,
  place: Place,
): Problem {
  const where = namesOthers ? `${article}和白话里提到的别的条都没有` : `${article}里没有`;
  if (namesUnseen)
    return {
      kind: 'figure-not-in-article',
      severity: 'warning',
      ...place,
      message: `“${title}”写了“${text}”，${article}里没有这个${what}；白话里提到的别的法，全文不在这里，没法核对。`,
      cure: '把那部法的全文放进 content/statutes/ 或 STATUTES_DIR，再核对一次。',
    };
  return {
    kind: 'figure-not-in-article',
    severity: 'error',
    ...place,
    message: `“${title}”写了“${text}”，${where}这个${what}。${describe(what, ends[0]!, own)}`,
    cure: '请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。',
  };
}

export function reportUnused(figure: string, place: Place): Problem {
  return {
    kind: 'figure-exception-unused',
    severity: 'warning',
    ...place,
    message: `figuresElsewhere 里的“${figure}”用不着：白话里没有这个数，或者原文里已经有了。`,
    cure: '请删去这一项，或改成白话里的写法。',
  };
}

export function reportUnchecked(file: string, shortTitle: string): Problem {
  return {
    kind: 'figures-unchecked',
    severity: 'warning',
    file,
    message: `没有《${shortTitle}》的全文，这篇白话里的数字没有核对。`,
    cure: '请放入它的全文，再检查一遍。',
  };
}

/** What the article does say: the same number of something else, or its figures, those of the same unit first. */
function describe(what: AbsentFigure['what'], figure: Figure, own: readonly Figure[]): string {
  const stated = own.filter(({ loose, unit }) => !loose && unit !== 'other');
  const twin = stated.find((other) => isSameValue(other, figure));
  if (twin && what === '数' && figure.unit !== 'kinds')
    return `那一条写的是“${twin.text}”，数一样，单位不一样。`;
  const isLike = ({ unit }: Figure) => unit === figure.unit;
  const sorted = [...stated.filter(isLike), ...stated.filter((other) => !isLike(other))];
  const texts = [...new Set(sorted.map(({ text }) => text))];
  if (texts.length === 0) return '那一条没有数字。';
  return `那一条的数字有：${texts.slice(0, NAMED).join('、')}${texts.length > NAMED ? '等' : ''}。`;
}

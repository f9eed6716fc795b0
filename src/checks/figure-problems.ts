import { isSameValue } from '../lib/figures/article-figures.ts';
import type { Figure } from '../lib/figures/figure.ts';
import type { Problem } from '../lib/problem.ts';

/** How many figures of an article a message names. */
const NAMED = 8;

type Place = Required<Pick<Problem, 'file' | 'line'>>;

/** What stands around a figure that is not in its article. */
export interface Surroundings {
  /** Title of the note. */
  title: string;
  /** 第六十四条. */
  article: string;
  /** Figures of that article. */
  own: readonly Figure[];
  /** The note names other articles, and the figure is not in these either. */
  namesOthers: boolean;
}

export function reportWrong(figure: Figure, around: Surroundings, place: Place): Problem {
  const { title, article, own, namesOthers } = around;
  const where = namesOthers ? `${article}和白话里提到的别的条都没有` : `${article}里没有`;
  return {
    kind: 'figure-not-in-article',
    severity: 'error',
    ...place,
    message: `“${title}”写了“${figure.text}”，${where}这个数。${describe(figure, own)}`,
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

/** The figures that do stand in the article, those of the same unit first. */
function describe(figure: Figure, own: readonly Figure[]): string {
  const stated = own.filter(({ loose, unit }) => !loose && unit !== 'other');
  const twin = stated.find((other) => isSameValue(other, figure));
  if (twin) return `那一条写的是“${twin.text}”，数一样，单位不一样。`;
  const texts = [
    ...new Set(
      [true, false]
        .flatMap((same) => stated.filter(({ unit }) => (unit === figure.unit) === same))
        .map(({ text }) => text),
    ),
  ];
  if (texts.length === 0) return '那一条没有数字。';
  const more = texts.length > NAMED ? '等' : '';
  return `那一条的数字有：${texts.slice(0, NAMED).join('、')}${more}。`;
}

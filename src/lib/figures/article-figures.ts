import { textOfProvision } from '../statute/statute-text.ts';
import type { Item, Provision } from '../statute/tree.ts';
import type { Figure, Unit } from './figure.ts';
import { readFigures } from './read-figures.ts';

/** All figures of an article with its 款 and 项; each list of 项 counts as a number of kinds, 四种. */
export function readArticleFigures({ content }: Provision): Figure[] {
  const paragraphs = content.filter((part) => part.kind === 'paragraph');
  return [
    ...readFigures(textOfProvision(content)),
    ...paragraphs.flatMap(({ items }) => countLists(items)),
  ];
}

function countLists(items: readonly Item[]): Figure[] {
  if (items.length === 0) return [];
  const text = `${items.length}项`;
  const list: Figure = {
    start: 0,
    end: 0,
    text,
    value: items.length,
    unit: 'kinds',
    loose: false,
    continues: false,
  };
  return [list, ...items.flatMap((item) => countLists(item.items))];
}

/** True where one of the figures says the same: 半年 and 六个月, 80% and 百分之八十. */
export function holdsFigure(held: readonly Figure[], figure: Figure): boolean {
  return held.some((other) => isSameValue(other, figure) && isSameUnit(other.unit, figure.unit));
}

/** True where two figures have one value, whatever they count. */
export function isSameValue(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): boolean {
  return Math.abs(one.value - other.value) < 1e-9;
}

/** `held` stands in the article. A number without a unit (罚10万以下) may be of any. */
const isSameUnit = (held: Unit, unit: Unit): boolean => held === unit || unit === 'other';

import { formatNumeral, NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts';

/**
 * The place of a provision inside one law: 第一百二十条之一第二款第三项第1目 is
 * `{ article: 120, suffix: 1, paragraph: 2, item: 3, subitem: 1 }`. Parts that are not named are absent.
 */
export interface ArticleId {
  article: number;
  /** 之X; absent for a plain article. */
  suffix?: number;
  /** 款, counted from 1. */
  paragraph?: number;
  /** 项. */
  item?: number;
  /** 目. */
  subitem?: number;
}

/** The anchor of a provision, `a120-1-p2-i3-s1`: it stands in printed links, so its form never changes. */
export function formatArticleAnchor(id: ArticleId): string {
  return (
    `a${id.article}` +
    (id.suffix === undefined ? '' : `-${id.suffix}`) +
    (id.paragraph === undefined ? '' : `-p${id.paragraph}`) +
    (id.item === undefined ? '' : `-i${id.item}`) +
    (id.subitem === undefined ? '' : `-s${id.subitem}`)
  );
}

/** Reads an anchor made by `formatArticleAnchor`; undefined for any other text. */
export function parseArticleAnchor(anchor: string): ArticleId | undefined {
  const match =
    /^a([1-9]\d*)(?:-([1-9]\d*))?(?:-p([1-9]\d*))?(?:-i([1-9]\d*))?(?:-s([1-9]\d*))?$/.exec(anchor);
  if (!match) return undefined;
  return compactId(match.slice(1).map((part) => (part === undefined ? undefined : Number(part))));
}

/** 第一百二十条之一第二款第三项, as one writes it in a citation. */
export function formatArticleId(id: ArticleId): string {
  return (
    `第${formatNumeral(id.article)}条` +
    (id.suffix === undefined ? '' : `之${formatNumeral(id.suffix)}`) +
    (id.paragraph === undefined ? '' : `第${formatNumeral(id.paragraph)}款`) +
    (id.item === undefined ? '' : `第${formatNumeral(id.item)}项`) +
    (id.subitem === undefined ? '' : `第${id.subitem}目`)
  );
}

/** The article alone, without 款, 项 and 目. */
export function articleOnly({ article, suffix }: ArticleId): ArticleId {
  return suffix === undefined ? { article } : { article, suffix };
}

const NUMBER = `([${NUMERAL_CHARACTERS}\\d０-９]+)`;
const WRITTEN = new RegExp(
  `^第?${NUMBER}(?:条(?:之${NUMBER})?(?:第?${NUMBER}款)?(?:第?[（(]?${NUMBER}[）)]?项)?(?:第?${NUMBER}目)?|之${NUMBER})?$`,
);

/** Reads 第一百二十条之一第二款第三项, 120条之一, 1254; undefined for any other text. Blanks do not matter. */
export function parseArticleId(text: string): ArticleId | undefined {
  const match = WRITTEN.exec(text.replace(/[\s\u3000]/g, ''));
  if (!match) return undefined;
  const [, article, suffix, paragraph, item, subitem, bareSuffix] = match;
  const parts = [article, suffix ?? bareSuffix, paragraph, item, subitem];
  const numbers = parts.map((part) => (part === undefined ? undefined : parseNumeral(part)));
  const isUnread = parts.some((part, index) => part !== undefined && !numbers[index]);
  return isUnread ? undefined : compactId(numbers);
}

/**
 * Reads the `no` of a note in a guide: 1254, "120-1" or 第一百二十条之一.
 * Returns undefined where it names no article.
 */
export function parseNoteNumber(no: string | number): ArticleId | undefined {
  const match = /^([1-9]\d*)-([1-9]\d*)$/.exec(String(no));
  return match
    ? { article: Number(match[1]), suffix: Number(match[2]) }
    : parseArticleId(String(no));
}

/** The first part, the article, is always there. */
function compactId(parts: readonly (number | undefined)[]): ArticleId {
  const [article, suffix, paragraph, item, subitem] = parts;
  const id: ArticleId = { article: article! };
  if (suffix !== undefined) id.suffix = suffix;
  if (paragraph !== undefined) id.paragraph = paragraph;
  if (item !== undefined) id.item = item;
  if (subitem !== undefined) id.subitem = subitem;
  return id;
}

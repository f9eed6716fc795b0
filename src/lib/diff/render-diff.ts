import { provisionAnchor } from '../statute/anchors.ts';
import { escapeHtml } from '../html.ts';
import { textOfProvision } from '../statute/statute-text.ts';
import type { Provision } from '../statute/tree.ts';
import { diffWords } from './diff-words.ts';
import { formatRunRange, groupRows, type UnchangedRun } from './group-rows.ts';
import type { AddedRow, ArticleRow, PairedRow, RemovedRow } from './match-articles.ts';
import {
  renderNewWords,
  renderOldWords,
  renderPlainWords,
  type SpokenMarks,
} from './render-words.ts';

/** The words around a comparison, from `strings.ts`. */
export interface DiffLabels {
  /** 改, 增, 删, 移. */
  tags: Record<'changed' | 'added' | 'removed' | 'moved', string>;
  before: string;
  after: string;
  removedWords: SpokenMarks;
  addedWords: SpokenMarks;
  was: (label: string) => string;
  notBefore: string;
  notAfter: string;
  nearOld: (label: string) => string;
  nearNew: (label: string) => string;
  same: (range: string, count: number) => string;
  moved: (range: string, was: string, count: number) => string;
}

export interface DiffOptions {
  labels: DiffLabels;
  /** Level of the heading of each row. */
  headingLevel: number;
  /** Begins every id: `v` gives `v-a58` for an article of the new version, `v-old-a58` for a removed one. */
  prefix: string;
  /** Where an article is read in full, in the old and in the new version. */
  oldHref: (anchor: string) => string;
  newHref: (anchor: string) => string;
}

/** HTML of two versions side by side: a row for each article that changed, a line for each run that did not. */
export function renderDiff(rows: readonly ArticleRow[], options: DiffOptions): string {
  const { labels, headingLevel, prefix } = options;
  const used = new Set<string>();
  return groupRows(rows)
    .map((block) => {
      if ('news' in block) return renderRun(block);
      if (block.kind === 'added') return renderAdded(block);
      return block.kind === 'removed' ? renderRemoved(block) : renderChanged(block);
    })
    .join('');

  function renderRun({ kind, olds, news }: UnchangedRun): string {
    const places = news.map((now) => `<span${claim(now)}></span>`).join('');
    const range = formatRunRange(news);
    const text =
      kind === 'same'
        ? escapeHtml(labels.same(range, news.length))
        : tag('moved') + escapeHtml(labels.moved(range, formatRunRange(olds), news.length));
    return `<p class="run">${places}${text}</p>`;
  }

  function renderChanged({ old, new: now }: PairedRow): string {
    const spans = diffWords(textOfProvision(old.content), textOfProvision(now.content));
    const was = old.label === now.label ? '' : oldLink(old, labels.was(old.label));
    return row('changed', claim(now), newLink(now) + was, {
      old: renderOldWords(spans, labels.removedWords),
      new: renderNewWords(spans, labels.addedWords),
    });
  }

  function renderAdded({ new: now, near }: AddedRow): string {
    const hint = near ? oldLink(near, labels.nearOld(near.label)) : '';
    return row('added', claim(now), newLink(now) + hint, {
      old: `<p class="none">${escapeHtml(labels.notBefore)}</p>`,
      new: renderPlainWords(textOfProvision(now.content)),
    });
  }

  function renderRemoved({ old, near }: RemovedRow): string {
    const hint = near
      ? `<a class="also" href="#${prefix}-${provisionAnchor(near)}">${escapeHtml(labels.nearNew(near.label))}</a>`
      : '';
    const title = oldLink(old, labels.was(old.label), 'label');
    return row('removed', claim(old, 'old-'), title + hint, {
      old: renderPlainWords(textOfProvision(old.content)),
      new: `<p class="none">${escapeHtml(labels.notAfter)}</p>`,
    });
  }

  function row(
    kind: 'changed' | 'added' | 'removed',
    id: string,
    title: string,
    sides: { old: string; new: string },
  ): string {
    const side = (name: 'old' | 'new', text: string) =>
      `<div class="side ${name}"><p class="name">${escapeHtml(name === 'old' ? labels.before : labels.after)}</p>${text}</div>`;
    return (
      `<section class="row ${kind}"${id}><h${headingLevel}>${tag(kind)}${title}</h${headingLevel}>` +
      `<div class="sides">${side('old', sides.old)}${side('new', sides.new)}</div></section>`
    );
  }

  function tag(kind: keyof DiffLabels['tags']): string {
    return `<span class="tag">${escapeHtml(labels.tags[kind])}</span>`;
  }

  function newLink(now: Provision): string {
    const href = escapeHtml(options.newHref(provisionAnchor(now)));
    return `<a class="label" href="${href}">${escapeHtml(now.label)}</a>`;
  }

  function oldLink(old: Provision, text: string, name = 'also'): string {
    const href = escapeHtml(options.oldHref(provisionAnchor(old)));
    return `<a class="${name}" href="${href}">${escapeHtml(text)}</a>`;
  }

  /** An id attribute, given out once: a number that a defective source repeats gets no second one. */
  function claim(provision: Provision, side = ''): string {
    const id = `${prefix}-${side}${provisionAnchor(provision)}`;
    if (used.has(id)) return '';
    used.add(id);
    return ` id="${id}"`;
  }
}

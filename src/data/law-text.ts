import type { TextLink } from '../lib/citation/link-text.ts';
import { linkTerms } from '../lib/glossary/link-terms.ts';
import { formatArticleAnchor, type ArticleId } from '../lib/statute/article-id.ts';
import { articleIdOf, outlineOf, type OutlineEntry } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { renderStatute } from '../lib/statute/render-statute.ts';
import type { StatuteNode } from '../lib/statute/tree.ts';
import { renderCitedBy } from '../lib/guide/render-cited-by.ts';
import { renderNote } from '../lib/guide/render-note.ts';
import { STRINGS } from '../strings.ts';
import { readGuidePlace } from '../loaders/guide-files.ts';
import { listChangedArticles } from './amber.ts';
import { loadBacklinks } from './backlinks.ts';
import { makeLinker } from './citations.ts';
import { loadTermFinder } from './glossary.ts';
import type { Law } from './laws.ts';
import type { OpenStatute } from './statute-pages.ts';

/** Citing places shown with an article; a code's first articles are cited by hundreds. */
const MOST_CITING = 12;

/** The official text as a page shows it. */
export interface LawText {
  html: string;
  outline: OutlineEntry[];
  /** Names of its files. */
  source: string;
}

/** The official text of a law or of one part, with the notes and what cites it beside each article. */
export async function renderText(
  law: Law,
  open: OpenStatute,
  nodes: StatuteNode[],
  headingLevel: number,
): Promise<LawText> {
  const [link, renderBeside] = await Promise.all([makeLinker(), makeBeside(law)]);
  const here = new Set(
    listProvisions(nodes).map((provision) => formatArticleAnchor(articleIdOf(provision))),
  );
  const hrefOf = (anchor: string) =>
    here.has(/^a\d+(?:-\d+)?/.exec(anchor)?.[0] ?? '') ? `#${anchor}` : open.hrefOf(anchor);
  const date = law.statute?.data.shown.date;
  const addTerms = makeTermAdder(law.slug);
  const html = renderStatute(nodes, {
    headingLevel,
    linksIn: (text, place) =>
      addTerms(text, link(text, { law, date, here: place, hrefOf }), place && nameOf(place)),
    noteOf: (anchor) =>
      renderBeside(anchor, (text) => addTerms(text, link(text, { law, hrefOf }), `note ${anchor}`)),
  });
  return { html, outline: outlineOf(nodes), source: sourceOf(law) };
}

const nameOf = ({ article, suffix }: ArticleId) => `${article}-${suffix ?? ''}`;

/** Makes what adds terms to the links of a text, each once in an article and once in its note. */
function makeTermAdder(law: string) {
  const findTerms = loadTermFinder();
  let here: string | undefined;
  let seen = new Set<string>();
  return (text: string, links: TextLink[], place: string | undefined): TextLink[] => {
    if (place === undefined || place !== here) seen = new Set();
    here = place;
    return linkTerms(text, links, law, findTerms, seen);
  };
}

/** Makes what renders the note of an article and what cites it. */
async function makeBeside(law: Law) {
  const [backlinks, changed] = await Promise.all([loadBacklinks(), listChangedArticles()]);
  const changing = new Set(
    changed
      .filter(({ file, slug }) => slug === law.slug && readGuidePlace(file)?.law === law.slug)
      .map(({ anchor }) => anchor),
  );
  const notes = new Map((law.notesFit ? law.notes : []).map((note) => [note.anchor, note]));
  return (anchor: string, findLinks: Parameters<typeof renderNote>[2]): string | undefined => {
    const note = notes.get(anchor);
    const citing = backlinks.get(`${law.slug}#${anchor}`) ?? [];
    const parts = [
      ...(note
        ? [renderNote({ ...note, changing: changing.has(anchor) }, STRINGS.note, findLinks)]
        : []),
      ...(citing.length > 0
        ? [renderCitedBy(STRINGS.law.citedBy(citing.length), citing.slice(0, MOST_CITING))]
        : []),
    ];
    return parts.length === 0 ? undefined : `<div class="beside">${parts.join('')}</div>`;
  };
}

function sourceOf(law: Law): string {
  const files = law.statute?.data.shown.files ?? [];
  return files.length > 1 ? `${files[0]} 等${files.length}个文件` : (files[0] ?? '');
}

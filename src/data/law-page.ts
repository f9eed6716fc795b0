import { render } from 'astro:content';
import { formatArticleAnchor, formatArticleId } from '../lib/statute/article-id.ts';
import { articleIdOf, outlineOf, type OutlineEntry } from '../lib/statute/anchors.ts';
import { listProvisions } from '../lib/statute/outline.ts';
import { renderStatute } from '../lib/statute/render-statute.ts';
import type { StatuteNode } from '../lib/statute/tree.ts';
import type { FindLinks } from '../lib/citation/link-text.ts';
import { renderCitedBy } from '../lib/guide/render-cited-by.ts';
import { renderNote } from '../lib/guide/render-note.ts';
import { readBuildDay } from '../loaders/build-day.ts';
import { STRINGS } from '../strings.ts';
import { loadBacklinks } from './backlinks.ts';
import { listChangedArticles } from './amber.ts';
import { makeLinker } from './citations.ts';
import { listLaws, loadLaws, type Law, type NoteView } from './laws.ts';
import { noteHref, openStatute, type OpenStatute, type PartPage } from './statute-pages.ts';

/** Citing places shown with an article; a code's first articles are cited by hundreds. */
const MOST_CITING = 12;

/** A link to an article that has a note. */
export interface NoteLink extends NoteView {
  href: string;
}

export interface LawPage {
  law: Law;
  /** Day of the build. */
  today: string;
  /** The guide's body, ready to stand in the page. */
  guide?: Awaited<ReturnType<typeof render>> & { findLinks: FindLinks };
  /** Notes with the place of their article. */
  notes: NoteLink[];
  /** The official text, where there is one and it stands on this page. */
  text?: { html: string; outline: OutlineEntry[]; source: string };
  /** Parts of a code that is split, with the numbers of their articles. */
  parts: PartLink[];
}

export interface PartLink {
  label: string;
  name: string;
  range: string;
  href: string;
  articles: { anchor: string; number: string; title: string; href: string }[];
}

export interface LawPartPage {
  law: Law;
  /** Day of the build. */
  today: string;
  label: string;
  name: string;
  html: string;
  outline: OutlineEntry[];
  source: string;
  previous?: PartLink;
  next?: PartLink;
}

/** The page of a law: guide and full text, or for a split code guide and way to its parts. */
export async function getLawPage(slug: string): Promise<LawPage> {
  const law = (await loadLaws()).get(slug)!;
  const open = law.statute ? openStatute(slug, law.statute.data.shown.digest) : undefined;
  const notes = law.notes.map((note) => ({
    ...note,
    href: noteHref(law, note.anchor, open),
  }));
  const link = await makeLinker();
  const page: LawPage = {
    law,
    today: readBuildDay(),
    notes,
    parts: (open?.parts ?? []).map((part) => linkPart(part, open!)),
    ...(law.guide
      ? { guide: { ...(await render(law.guide)), findLinks: (text) => link(text, { law }) } }
      : {}),
  };
  if (!open || open.parts.length > 0) return page;
  return {
    ...page,
    text: { ...(await renderText(law, open, open.statute.children, 3)), source: sourceOf(law) },
  };
}

/** Paths of the parts of all split codes. */
export async function listPartPaths(): Promise<{ law: string; part: string }[]> {
  const laws = (await listLaws()).filter((law) => law.statute && law.articles > 300);
  return laws.flatMap((law) =>
    openStatute(law.slug, law.statute!.data.shown.digest).parts.map((part) => ({
      law: law.slug,
      part: part.slug,
    })),
  );
}

/** One part of a split code. */
export async function getLawPartPage(slug: string, partSlug: string): Promise<LawPartPage> {
  const law = (await loadLaws()).get(slug)!;
  const open = openStatute(slug, law.statute!.data.shown.digest);
  const at = open.parts.findIndex((part) => part.slug === partSlug);
  const part = open.parts[at]!;
  const [previous, next] = [open.parts[at - 1], open.parts[at + 1]];
  return {
    law,
    today: readBuildDay(),
    label: part.label,
    name: part.name,
    ...(await renderText(law, open, part.nodes, 2)),
    source: sourceOf(law),
    ...(previous ? { previous: linkPart(previous, open) } : {}),
    ...(next ? { next: linkPart(next, open) } : {}),
  };
}

async function renderText(
  law: Law,
  open: OpenStatute,
  nodes: StatuteNode[],
  headingLevel: number,
): Promise<{ html: string; outline: OutlineEntry[] }> {
  const [link, backlinks, changed] = await Promise.all([
    makeLinker(),
    loadBacklinks(),
    listChangedArticles(),
  ]);
  const changing = new Set(
    changed
      .filter(({ guide, slug }) => guide === law.slug && slug === law.slug)
      .map(({ anchor }) => anchor),
  );
  const notes = new Map((law.notesFit ? law.notes : []).map((note) => [note.anchor, note]));
  const here = new Set(
    listProvisions(nodes).map((provision) => formatArticleAnchor(articleIdOf(provision))),
  );
  const hrefOf = (anchor: string) =>
    here.has(/^a\d+(?:-\d+)?/.exec(anchor)?.[0] ?? '') ? `#${anchor}` : open.hrefOf(anchor);
  const date = law.statute?.data.shown.date;
  const html = renderStatute(nodes, {
    headingLevel,
    linksIn: (text, place) => link(text, { law, date, here: place, hrefOf }),
    noteOf: (anchor) => {
      const note = notes.get(anchor);
      const citing = backlinks.get(`${law.slug}#${anchor}`) ?? [];
      const parts = [
        ...(note
          ? [
              renderNote({ ...note, changing: changing.has(anchor) }, STRINGS.note, (text) =>
                link(text, { law, hrefOf }),
              ),
            ]
          : []),
        ...(citing.length > 0
          ? [renderCitedBy(STRINGS.law.citedBy(citing.length), citing.slice(0, MOST_CITING))]
          : []),
      ];
      return parts.length === 0 ? undefined : `<div class="beside">${parts.join('')}</div>`;
    },
  });
  return { html, outline: outlineOf(nodes) };
}

function linkPart(part: PartPage, open: OpenStatute): PartLink {
  const articles = listProvisions(part.nodes).map((provision) => {
    const id = articleIdOf(provision);
    const anchor = formatArticleAnchor(id);
    return {
      anchor,
      number: `${id.article}${id.suffix === undefined ? '' : `之${id.suffix}`}`,
      title: formatArticleId(id),
      href: open.hrefOf(anchor),
    };
  });
  return { label: part.label, name: part.name, range: part.range, href: part.href, articles };
}

function sourceOf(law: Law): string {
  const files = law.statute?.data.shown.files ?? [];
  return files.length > 1 ? `${files[0]} 等${files.length}个文件` : (files[0] ?? '');
}

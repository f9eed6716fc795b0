import { escapeHtml } from '../html.ts';
import { formatNumeral } from '../statute/numeral.ts';
import type { Block, CaseView, PosterFrame } from './poster.ts';
import { renderSheet } from './sheet.ts';
import { joinCites, renderText, renderTitle } from './text.ts';

/** The sheets of a case (展板): one for each of its parts, the last with 如果是你 and the code. */
export function renderCase(frame: PosterFrame, view: CaseView): string[] {
  return view.panels.map((panel, index) => {
    const isFirst = index === 0;
    const isLast = index === view.panels.length - 1;
    const title = isFirst
      ? `<h1 data-lines="2">${renderTitle(view.title)}</h1><p class="summary">${renderTitle(view.summary)}</p>`
      : `<p class="story">${renderTitle(view.title)}</p>`;
    const cites =
      panel.heading === frame.words.lawPanel
        ? `<p class="cites">${renderText(frame.words.basis(joinCites(view.cites)))}</p>`
        : '';
    return renderSheet(frame, {
      kind: isFirst ? 'case first' : 'case',
      kicker: frame.words.kickers.case(index + 1, view.panels.length),
      main:
        `${title}<div class="panel"><p class="count">${formatNumeral(index + 1)}</p>` +
        `<h2>${escapeHtml(panel.heading)}</h2></div>` +
        `<div class="blocks">${panel.blocks.map(renderBlock).join('')}</div>${cites}` +
        (isFirst ? `<p class="kind">${renderText(view.kind)}</p>` : '') +
        (isLast ? renderQuestion(frame, view) : ''),
      ...(isLast ? { code: view.code } : {}),
      remarks: view.remarks,
    });
  });
}

function renderBlock(block: Block): string {
  if ('text' in block) return `<p>${renderText(block.text)}</p>`;
  return `<ul>${block.items.map((item) => `<li>${renderText(item)}</li>`).join('')}</ul>`;
}

function renderQuestion({ words }: PosterFrame, { question }: CaseView): string {
  return (
    `<div class="you"><h2>${escapeHtml(words.you)}</h2><p class="ask">${renderText(question.ask)}</p>` +
    `<p class="answer">${renderText(question.answer)}</p></div>`
  );
}

import { formatSpan } from '../calendar/day.ts';
import type { STRINGS } from '../../strings.ts';
import type { Judged } from './board.ts';
import type { Fill } from './fill.ts';
import { COUNTABLES } from './rule.ts';

/** The words of the ledger, `STRINGS.ledger`. */
export type LedgerWords = typeof STRINGS.ledger;

/** What was found about a line of a standard, in a sentence. */
export function describeFinding({ parsed, finding }: Judged, words: LedgerWords): string {
  const { has, needs, periods, state } = finding;
  const said = words.finding;
  if (finding.isUnknown) return said.unknown;
  switch (parsed.form) {
    case 'human':
      return said.human;
    case 'monthly':
    case 'quarterly': {
      const unit = parsed.form === 'monthly' ? said.months : said.quarters;
      const { missing } = periods!;
      const gaps = missing.length === 0 ? [] : [said.missing(missing.join('、'), unit)];
      return [said.periods(has, needs, unit), ...gaps].join('，');
    }
    case 'themed-day':
      if (finding.isNear) return said.themeNear;
      return state === 'done'
        ? said.themeDone
        : state === 'due'
          ? said.themeComing
          : said.themeNone;
    case 'listed':
      return has > 0 ? said.listed : said.unlisted;
    case 'share':
      return said.percent(has, needs);
    case 'count':
      return said.count(has, needs, COUNTABLES[parsed.what]);
    case 'people':
      return said.count(has, needs, words.units.person);
    default:
      return said.count(has, needs, words.units.lecture);
  }
}

/** What would fill a gap, in a sentence. */
export function describeFill(
  { kind, title, start, end, isReady }: Fill,
  words: LedgerWords,
): string {
  const say = kind === 'theme' && isReady ? words.fill.themeReady : words.fill[kind];
  return say(formatSpan(start, end), title);
}

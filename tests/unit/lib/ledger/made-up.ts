import type { LedgerEvent } from '../../../../src/lib/ledger/event.ts';
import { makeLedger, type Ledger, type LedgerFacts } from '../../../../src/lib/ledger/ledger.ts';
import type { LedgerTheme } from '../../../../src/lib/ledger/themes.ts';

/** A held lecture of the made-up 长椅社区, save what is given. */
export function makeEvent(given: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    title: '长椅怎么坐',
    href: '/lectures/changyi/',
    day: '2026-06-13',
    state: 'held',
    audiences: ['老人'],
    topics: ['社区自治'],
    speaker: { name: '张某', role: '人民调解员' },
    laws: ['changyi-fa'],
    cases: [],
    days: [],
    attendance: 20,
    questions: 2,
    ...given,
  };
}

/** The made-up 长椅日 on 26 June, save what is given. */
export function makeTheme(given: Partial<LedgerTheme> = {}): LedgerTheme {
  return {
    slug: 'changyi-ri',
    name: '长椅日',
    href: '/days/changyi-ri/',
    says: [],
    start: '2026-06-26',
    end: '2026-06-26',
    when: '6月26日',
    key: true,
    topics: ['社区自治'],
    laws: ['changyi-fa', 'dengzi-fa'],
    isReady: true,
    ...given,
  };
}

const none = { published: 0, reviewed: 0, reviewedOn: [] };

/** The year 2026 of 长椅社区 as of 22 November, save what is given. */
export function makeYear(given: Partial<LedgerFacts> = {}): Ledger {
  return makeLedger({
    community: { slug: 'changyi', name: '长椅社区', demo: false },
    year: 2026,
    day: '2026-11-22',
    events: [makeEvent()],
    themes: [makeTheme()],
    stocks: {
      cases: { published: 12, reviewed: 9, reviewedOn: ['2026-03-01'] },
      guides: none,
      quizzes: none,
      services: none,
      paths: none,
      topics: none,
    },
    listed: new Map([['service/12348', { title: '热线', href: '/services/12348/' }]]),
    posters: 0,
    prints: [],
    people: [{ role: '社区法律顾问', duties: ['讲课'] }],
    tallies: [],
    ...given,
  });
}

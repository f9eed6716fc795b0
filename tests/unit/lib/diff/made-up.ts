import { listProvisions } from '../../../../src/lib/statute/outline.ts';
import { formatArticleId } from '../../../../src/lib/statute/article-id.ts';
import type { Provision } from '../../../../src/lib/statute/tree.ts';
import type { ArticleRow } from '../../../../src/lib/diff/match-articles.ts';
import { parseLines } from '../statute/fixture.ts';

/** The articles of a made-up law, numbered from 1 on; a text of several lines has several 款 or 项. */
export function makeArticles(...texts: string[]): Provision[] {
  return listProvisions(
    parseLines(...texts.map((text, index) => `${formatArticleId({ article: index + 1 })} ${text}`))
      .statute.children,
  );
}

/** A row in a few characters: `same 1`, `moved 2→3`, `added 4`, `removed 5 ~6`. */
export function drawRow(row: ArticleRow): string {
  switch (row.kind) {
    case 'added':
      return `added ${row.new.number}${row.near ? ` ~${row.near.number}` : ''}`;
    case 'removed':
      return `removed ${row.old.number}${row.near ? ` ~${row.near.number}` : ''}`;
    default:
      return row.old.number === row.new.number
        ? `${row.kind} ${row.old.number}`
        : `${row.kind} ${row.old.number}→${row.new.number}`;
  }
}

/** Articles of a made-up law on benches, each about something else. */
export const BENCHES = [
  '为了方便居民歇脚聊天，保护公园长椅，制定本办法。',
  '长椅由街道办事处设置，每五十米设置一张，油漆每年刷新一次。',
  '任何人不得在长椅上刻字、涂画或者晾晒被褥。',
  '违反前条规定的，由城市管理部门责令擦除，可以处二十元以下罚款。',
  '下雪以后，物业服务人应当在上午八点以前扫除椅面积雪。',
  '捐赠长椅的人可以在椅背上刻写不超过十二个字的寄语。',
  '本办法自2020年5月1日起施行。',
] as const;

import { planNotices } from '../../../../src/lib/import/notice/plan-notices.ts';
import { readWorkbook } from '../../../../src/lib/import/read-workbook.ts';

export const COMMUNITIES = [{ slug: 'shifan', name: '示范社区' }];

/** The plan of a table that is written as lines of CSV. */
export function planLines(
  lines: readonly string[],
  notices: { path: string; text: string }[] = [],
  communities = COMMUNITIES,
  name = '2026年居务公开.csv',
) {
  const book = readWorkbook(new TextEncoder().encode(lines.join('\n')), name);
  if (book.problem) throw new Error(book.problem.message);
  return planNotices(book.sheets, name, { notices, communities }, '2026-11-22');
}

/** A table of two notices, one of them with three sums. */
export const TABLE = [
  '示范社区居务公开表,,,,,',
  '类别,标题,公开日期,项目,收支,金额（元）,内容',
  '财务收支,第三季度收支,10月12日,街道拨款,收入,"30,000.00",收支列在下面。',
  ',,,活动室水电,支出,5120.8,',
  ',,,灯泡,支出,￥2340,',
  '补贴救助,协助办理救助,2026/11/18,,,,替居民提出救助申请6件。',
  '示例：工程,示例,1月1日,,,1,',
];

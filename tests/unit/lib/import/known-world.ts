import { utils, write, type BookType } from '@e965/xlsx';
import type { Known } from '../../../../src/lib/import/known.ts';
import { planImport, type ImportPlan } from '../../../../src/lib/import/plan-import.ts';
import { readWorkbook } from '../../../../src/lib/import/read-workbook.ts';

const TODAY = '2026-11-22';

const lecturer = (name: string, role: string) => ({
  name,
  role,
  duties: ['讲课'],
  communities: [],
});

/** Made-up content: two lectures to come, one of which has been moved, and a series. */
export const KNOWN: Known = {
  lectures: [
    {
      path: 'content/lectures/2026/changyi.mdx',
      text: `---
# 讲长椅的
title: 长椅那些事 # 题目定了
start: 2026-12-05 14:30
end: 2026-12-05 16:00
community: heping
place: "社区服务中心二楼活动室"   # 有电梯
speaker:   { name: 李某律师,   role: 社区法律顾问 }
signUp: >-
  不用报名，
  直接来
---

## 怎么讲
`,
    },
    {
      path: 'content/lectures/2026/shuilou.mdx',
      text: `---\r\ntitle: 楼上漏水怎么办\r\nstart: 2026-12-19 09:30\r\nend: 2026-12-19 11:30\r\ncommunity: heping\r\nplace: 一楼大厅\r\nspeaker:\r\n  name: 王某\r\n  role: 社区民警\r\naudiences:\r\n  - 老人\r\n  - 家长\r\nchanges:\r\n  - { on: 2026-11-10, what: 改期, why: 停电, wasStart: 2026-12-12 09:30 } # 说过了\r\n---\r\n`,
    },
  ],
  series: [
    {
      path: 'content/series/yuejiang.yaml',
      text: `# 每月一讲
name: 每月一讲
community: heping
every: 每月第二个周六 # 不变
start: 14:30
end: 16:00
place: 社区服务中心二楼活动室
about: 每月讲一件身边的事，讲完当场问
since: 2026-06
`,
    },
  ],
  communities: [{ slug: 'heping', name: '和平社区' }],
  people: [
    lecturer('李某律师', '社区法律顾问'),
    lecturer('王某', '社区民警'),
    lecturer('张某', '人民调解员'),
    lecturer('张某某', '法律明白人'),
  ],
  topics: [{ name: '租房', says: ['押金', '房东'] }],
  holidays: {},
};

/** A spreadsheet's bytes of rows, with the blocks that are merged as A1:B2. */
export function makeBook(
  rows: unknown[][],
  merges: string[] = [],
  bookType: BookType = 'xlsx',
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows, { UTC: true });
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '安排');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The plan of a file. */
export function planFile(bytes: Uint8Array, name = '讲座安排.xlsx', known = KNOWN): ImportPlan {
  const book = readWorkbook(bytes, name);
  if (book.problem) throw new Error(book.problem.message);
  return planImport(book.sheets, name, known, TODAY);
}

/** What exists once a plan was carried out. */
export function carryOut(plan: ImportPlan, known = KNOWN): Known {
  const files = [...plan.added, ...plan.changed].map(({ path, text }) => ({ path, text }));
  const renew = (list: Known['lectures'], folder: string) => [
    ...list.filter(({ path }) => !files.some((file) => file.path === path)),
    ...files.filter(({ path }) => path.startsWith(folder)),
  ];
  return {
    ...known,
    lectures: renew(known.lectures, 'content/lectures/'),
    series: renew(known.series, 'content/series/'),
  };
}

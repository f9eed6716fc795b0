import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryOut, KNOWN, makeBook, planFile } from './known-world.ts';

const HEADINGS = ['时间', '主题', '主讲人', '地点', '状态', '备注'];
const PLACE = '社区服务中心二楼活动室';
const plan = (...rows: unknown[][]) => planFile(makeBook([HEADINGS, ...rows]));
const doubts = (...rows: unknown[][]) =>
  plan(...rows).doubtful.map(
    ({ sheet, row, column, message, cure }) => `${sheet} ${row}${column ?? ''} ${message}${cure}`,
  );

test('A new row becomes a file that says what the row says, and what follows from it', () => {
  const { added, doubtful } = plan(['12月12日下午2点半', '租房押金怎么要回来', '李律师', PLACE]);
  expect(doubtful).toEqual([]);
  expect(added[0]).toMatchInlineSnapshot(`
    {
      "notes": [
        "没有写几点结束，按90分钟",
        "就是“每月一讲”12月这一讲",
        "主题从题目里认出：租房",
      ],
      "path": "content/lectures/2026/heping-20261212-1430.mdx",
      "place": "社区服务中心二楼活动室",
      "row": 2,
      "sheet": "安排",
      "speaker": "李某律师 社区法律顾问",
      "text": "---
    title: 租房押金怎么要回来
    start: 2026-12-12 14:30
    end: 2026-12-12 16:00
    community: heping
    place: 社区服务中心二楼活动室
    series: yuejiang
    speaker: { name: 李某律师, role: 社区法律顾问 }
    topics: [租房]
    ---
    ",
      "title": "租房押金怎么要回来",
      "what": [],
      "when": "2026年12月12日（周六）下午2:30–4:00",
    }
  `);
});

test('What differs is set and told in changes; every other byte stays', () => {
  const { changed } = plan(
    ['2026年12月6日 15:00', '长椅那些事', '王警官', '一楼大厅', '', '停电'],
    ['12月20日 9:30', '楼上漏水怎么办', '', '', '', ''],
  );
  expect(changed.map(({ what }) => what)).toMatchInlineSnapshot(`
    [
      [
        "时间：2026年12月5日（周六）下午2:30–4:00 → 2026年12月6日（周日）下午3:00–4:30",
        "地点：社区服务中心二楼活动室 → 一楼大厅",
        "主讲人：李某律师 社区法律顾问 → 王某 社区民警",
      ],
      [
        "时间：2026年12月19日（周六）上午9:30–11:30 → 2026年12月20日（周日）上午9:30–11:30",
      ],
    ]
  `);
  expect(changed.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "---
    # 讲长椅的
    title: 长椅那些事 # 题目定了
    start: 2026-12-06 15:00
    end: 2026-12-06 16:30
    community: heping
    place: 一楼大厅   # 有电梯
    speaker:   { name: 王某,   role: 社区民警 }
    signUp: >-
      不用报名，
      直接来
    changes:
      - on: 2026-11-22
        what: 改期
        why: 停电
        wasStart: 2026-12-05 14:30
      - on: 2026-11-22
        what: 换地点
        why: 停电
        wasPlace: 社区服务中心二楼活动室
    ---

    ## 怎么讲
    ",
      "---
    title: 楼上漏水怎么办
    start: 2026-12-20 09:30
    end: 2026-12-20 11:30
    community: heping
    place: 一楼大厅
    speaker:
      name: 王某
      role: 社区民警
    audiences:
      - 老人
      - 家长
    changes:
      - { on: 2026-11-10, what: 改期, why: 停电, wasStart: 2026-12-12 09:30 } # 说过了
      - on: 2026-11-22
        what: 改期
        why: 时间有调整
        wasStart: 2026-12-19 09:30
    ---
    ",
    ]
  `);
});

test('What is cancelled is told in changes, with the reason', () => {
  const { changed } = plan(
    ['12月5日14:30', '长椅那些事', '', '', '取消', '讲的人病了'],
    ['', '楼上漏水怎么办', '', '', '', '因停水取消'],
  );
  expect(
    changed.map(({ what, text }) => [
      what,
      text.match(/on: 2026-11-22[^}]*?why: \S+/)?.[0].replaceAll(/\s+/g, ' '),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        [
          "取消",
        ],
        "on: 2026-11-22 what: 取消 why: 讲的人病了",
      ],
      [
        [
          "取消",
        ],
        "on: 2026-11-22 what: 取消 why: 因停水取消",
      ],
    ]
  `);
});

test('Every doubtful row says where, what and what to do', () => {
  expect(
    doubts(
      ['12月12日', '只有日期的一讲', '李律师', PLACE],
      ['12月6日（周六）14:30', '星期对不上的一讲', '李律师', PLACE],
      ['2025-12-12 14:30', '年份写错的一讲', '李律师', PLACE],
      ['12月13日 14:30', '没人讲的一讲', '赵律师', PLACE],
      ['12月13日 15:30', '姓张的不止一位', '张调解员、张某某', PLACE],
      ['12月14日 14:30', '没有地点的一讲', '王某', ''],
      ['12月15日 14:30', '短', '王某', PLACE],
      ['12月12日 9:30', '楼上漏水怎么办', '王某', '一楼大厅'],
      ['12月16日 14:30', '取消了的新一讲', '王某', PLACE, '取消'],
      ['11月20日 14:30', '刚刚过去的一讲', '王某', PLACE],
    ),
  ).toMatchInlineSnapshot(`
    [
      "安排 2A “12月12日”没有写几点。请写上几点，例如 14:30。",
      "安排 3A 2026年12月6日是周日，表里写的是周六。请核对是哪一天；没有写年份的，请写上。",
      "安排 4A 2025年12月12日已经过去345天。请核对年份；表里没有年份的，请写上。",
      "安排 5C 主讲人“赵律师”不在讲师名单里。请核对名字；是新请来的，本人同意后先加进 content/people。名单里有：李某律师、王某、张某、张某某。",
      "安排 6C “张调解员、张某某”不止一位。一讲写一位主讲人，另一位写进讲座的正文。",
      "安排 7D 没有写地点。请写清在哪里，例如 社区服务中心二楼活动室。",
      "安排 8B “短”：4到24个字。请改好这一格再导入。",
      "安排 9A 网站上这一讲2026年11月10日已经改期，表里还是原来的时间。表是旧的，请照网站改；真要改回去，请在“备注”里写 改期 或 换地点。",
      "安排 10E 网站上没有这一讲，不用取消。没有公布过的，从表里删去这一行；公布过的，请核对主题和时间。",
      "安排 11A 2026年11月20日已经过去2天。请核对年份；表里没有年份的，请写上。",
    ]
  `);
});

test('The slot of a series is taken, and a row for every month changes or makes a series', () => {
  const { added, changed } = plan(
    ['12月12日 14:30', '租房押金怎么要回来', '李律师', PLACE],
    ['每月第三个周六 14:30-16:00', '每月一讲', '', PLACE],
    ['每月最后一个周五 19:00', '夜间法律角', '', '一楼大厅'],
  );
  expect(added[0]?.text).toContain('series: yuejiang');
  expect(changed[0]?.text).toBe(KNOWN.series[0]!.text.replace('第二', '第三'));
  expect(added[1]).toMatchObject({ path: 'content/series/heping-meiyue-zuihou-zhou5.yaml' });
});

test('Twice the same row is one lecture, two at one time have two names', () => {
  const { added, doubtful } = plan(
    ['12月12日 14:30', '租房押金怎么要回来', '李律师', PLACE],
    ['12月12日 14:30', '租房押金怎么要回来', '李律师', PLACE],
    ['12月12日 14:30', '孩子上网要管多少', '王某', '一楼大厅'],
  );
  expect(added.map(({ path }) => path)).toEqual([
    'content/lectures/2026/heping-20261212-1430.mdx',
    'content/lectures/2026/heping-20261212-1430-2.mdx',
  ]);
  expect(doubtful[0]?.message).toBe('和第2行是同一讲。');
});

test('Merged cells, a title with the month, sections and empty rows are read as a person reads them', () => {
  const rows = [
    ['和平社区2027年普法讲座安排', '', '', ''],
    ['序号', '讲座时间', '题 目', '授课人（必填）', '场地'],
    ['一月'],
    [1, '9日下午2点半', '租房押金怎么要回来', '李某律师', PLACE],
    [2, new Date(Date.UTC(2027, 0, 16, 9, 30)), '孩子上网要管多少', '王警官'],
    [],
    ['二月'],
    [3, '第二个周六 14:30', '示例：照着填', '李某律师'],
    [4, '第二个周六 14:30', '家里老人怎么防骗', '李某律师'],
    ['合计', '', '3讲'],
  ];
  const { added, doubtful } = planFile(makeBook(rows, ['A1:E1', 'A3:E3', 'E4:E9']));
  expect(doubtful).toEqual([]);
  expect(added.map(({ row, when, place }) => [row, when, place])).toEqual([
    [4, '2027年1月9日（周六）下午2:30–4:00', PLACE],
    [5, '2027年1月16日（周六）上午9:30–11:00', PLACE],
    [9, '2027年2月13日（周六）下午2:30–4:00', PLACE],
  ]);
});

test('Carried out once, the same file changes nothing more', () => {
  const pick = <T>(...values: T[]) => fc.constantFrom(...values);
  const row = fc.tuple(
    pick(
      '12月5日14:30',
      '12月6日 14:30-16:00',
      '12月12日下午2点半',
      '12月19日9:30',
      '1月9日 14:30',
      '每月第二个周六 14:30',
      '每月15日 9:00',
      '2月30日 14:30',
      '待定',
      '',
    ),
    pick('长椅那些事', '楼上漏水怎么办', '租房：押金怎么要 #1', '每月一讲', '“引号”和: 冒号', ''),
    pick('李律师', '王某', '张调解员', '', '赵六'),
    pick(PLACE, '二楼活动室', '一楼大厅, [东侧]', ''),
    pick('', '取消', '恢复', '改期'),
    pick('', '停电', '因故取消', '换地点'),
    pick('', '60', '约30人'),
    pick('', '老年人、家长', '租户'),
  );
  const headings = [...HEADINGS, '人数', '对象'];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const bytes = makeBook([headings, ...rows]);
      const first = planFile(bytes);
      const known = carryOut(first);
      const second = planFile(bytes, '讲座安排.xlsx', known);
      expect([second.added, second.changed]).toEqual([[], []]);
      expect(second.doubtful).toEqual(first.doubtful);
      expect(second.same).toHaveLength(
        first.added.length + first.changed.length + first.same.length,
      );
    }),
    { numRuns: 250 },
  );
});

import { expect, test } from 'vitest';
import { renderArticle } from '../../../../src/lib/poster/article.ts';
import { renderCards } from '../../../../src/lib/poster/card.ts';
import { renderCase } from '../../../../src/lib/poster/case.ts';
import { renderCodes } from '../../../../src/lib/poster/codes.ts';
import { renderMonth } from '../../../../src/lib/poster/month.ts';
import type { MonthItem } from '../../../../src/lib/poster/poster.ts';
import { DAY, FRAME } from './made-up.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '');
const { code } = DAY;

test('A month names what goes on once a week, and draws it as a bar on the other days', () => {
  const item = (running: boolean): MonthItem => ({
    name: '长椅周',
    key: false,
    solemn: false,
    running,
  });
  const cell = (date: number, items: MonthItem[]) => ({ date, isInMonth: true, items });
  const weeks = [
    [
      cell(2, [item(false)]),
      cell(3, [item(true)]),
      { date: 4, isInMonth: false, items: [item(true)] },
    ],
    [cell(9, [item(true)])],
  ];
  const html = renderMonth(FRAME, {
    year: 2026,
    month: 3,
    weeks,
    long: [{ name: '椅子月', when: '3月' }],
    code,
  });
  expect(text(html).match(/长椅周/g)).toHaveLength(2);
  expect(html.match(/ bar" aria-hidden/g)).toHaveLength(1);
  expect(text(html)).toContain('椅子月 3月');
});

test('A lecture on the sheet of a month has its time, and stands as it stands', () => {
  const lecture = {
    name: '长椅',
    key: false,
    solemn: false,
    running: false,
    time: '下午2:30',
    lecture: 'cancelled' as const,
  };
  const html = renderMonth(FRAME, {
    year: 2026,
    month: 3,
    weeks: [[{ date: 1, isInMonth: true, items: [lecture] }]],
    long: [],
    code,
  });
  expect(html).toContain('class="theme given cancelled"><b>下午2:30</b>');
});

test('An article has its number large, its example, and says that it is no text of law', () => {
  const view = {
    week: '第47周',
    title: '长椅',
    plain: '人人可坐。',
    cite: '《长椅法》第一条',
    remarks: [],
    code,
  };
  const html = text(renderArticle(FRAME, { ...view, figure: '3天', example: '张某坐了。' }));
  expect(html).toMatch(/《长椅法》第一条长椅3天人人可坐。比如张某坐了。.*不是法律条文/);
  expect(text(renderArticle(FRAME, view))).not.toMatch(/比如|undefined/);
});

test('A case has a sheet for each of its parts; the articles stand with the law, question and code on the last', () => {
  const panels = ['事情经过', '法律怎么说', '给邻居的提醒'].map((heading) => ({
    heading,
    blocks: [{ text: '甲乙。' }, { items: ['丙丁'] }],
  }));
  const sheets = renderCase(FRAME, {
    title: '长椅上的人',
    summary: '谁先坐',
    kind: '情景案例',
    panels,
    question: { ask: '您坐吗？', answer: '坐。' },
    cites: ['《长椅法》第一条'],
    remarks: [],
    code,
  });
  expect(sheets).toHaveLength(3);
  expect(sheets.map((sheet) => sheet.includes('<svg'))).toEqual([false, false, true]);
  expect(sheets.map((sheet) => sheet.includes('《长椅法》'))).toEqual([false, true, false]);
  expect(text(sheets[2]!)).toMatch(/以案说法·3\/3.*如果是你您坐吗？坐。/);
});

test('The card comes ten times, fronts and backs, and is read aloud once', () => {
  const [front = '', back = ''] = renderCards(FRAME, { code });
  for (const sheet of [front, back]) {
    expect(sheet.match(/<article/g)).toHaveLength(10);
    expect(sheet.match(/<article[^>]*aria-hidden/g)).toHaveLength(9);
  }
  expect(text(front)).toContain('法律便民联系卡12348');
  expect(text(back)).toContain('居委会000-1一楼　每天调解室');
});

test('The sheet of a building has a code with its name for every door', () => {
  const doors = ['甲', '乙'].map((name) => ({ name, about: '门', code: { ...code, title: name } }));
  const html = renderCodes(FRAME, { doors });
  expect(html.match(/aria-label="[^"]+"/g)).toEqual([
    'aria-label="二维码：扫一扫打开“甲”"',
    'aria-label="二维码：扫一扫打开“乙”"',
  ]);
});

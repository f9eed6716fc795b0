import { expect, test } from 'vitest';
import {
  findVersionDate,
  listNotes,
  readEvents,
  readFileDate,
  readHistory,
} from '../../../../src/lib/statute/history.ts';
import type { StatuteNode, TextRole } from '../../../../src/lib/statute/tree.ts';
import { parseFixture } from './fixture.ts';

test.each([
  ['2020年5月28日第十三届示例大会第三次会议通过', ['2020-05-28 passed']],
  [
    '2024 年 1 月 1 日公布　自2024年6月1日起施行',
    ['2024-01-01 promulgated', '2024-06-01 effective'],
  ],
  ['根据2024年5月1日《关于修改〈示例法〉的决定》修正', ['2024-05-01 amended']],
  [
    '2001年1月2日通过　根据2010年3月4日示例会议通过的修改决定第一次修正　2020年5月6日修订',
    ['2001-01-02 passed', '2010-03-04 amended', '2020-05-06 revised'],
  ],
  [
    '（2001年1月2日通过，2001年1月5日公布，自2001年6月1日起施行）',
    ['2001-01-02 passed', '2001-01-05 promulgated', '2001-06-01 effective'],
  ],
  [
    '2020年5月6日第十届示例大会修订　2020年5月7日公布',
    ['2020-05-06 revised', '2020-05-07 promulgated'],
  ],
  ['根据2020年5月6日《关于修改〈示例法〉的决定》第一次修订', ['2020-05-06 amended']],
  ['长椅每年刷漆', []],
  ['2020年1月1日示例会议批准', ['2020-01-01 passed']],
  ['2020年1月1日发布', ['2020-01-01 promulgated']],
  ['2020年1月1日颁布', ['2020-01-01 promulgated']],
  ['2020年1月1日生效', ['2020-01-01 effective']],
  ['2020年1月1日公布施行', ['2020-01-01 promulgated']],
  ['2020年1月1日发布施行', ['2020-01-01 promulgated']],
  ['2020年1月1日通过并生效', ['2020-01-01 passed']],
  ['2020年1月1日示例会议修改', ['2020-01-01 amended']],
  ['2020年1月1日示例会议第二次修订', ['2020-01-01 amended']],
  ['根据2020年1月1日的决定修订', ['2020-01-01 amended']],
  ['2020年1月1日', ['2020-01-01 other']],
  [
    '根据2020年1月1日示例会议通过、2020年1月3日公布的决定修正',
    ['2020-01-01 amended', '2020-01-03 amended'],
  ],
  ['2020年1月1日、2021年1月1日两次修订', ['2020-01-01 amended', '2021-01-01 revised']],
  ['2001年1月2日通过　根据2010年3月4日修正', ['2001-01-02 passed', '2010-03-04 amended']],
  ['2001年1月2日　根据2010年3月4日修正', ['2001-01-02 other', '2010-03-04 amended']],
  ['2001年11月12日公布〈2000年1月1日长椅令〉', ['2001-11-12 promulgated']],
  ['3001年1月2日通过', []],
])('The note “%s” tells %j', (note, events) => {
  expect(readEvents(note).map(({ date, action }) => `${date} ${action}`)).toEqual(events);
});

test('A date inside the name of a law tells nothing', () => {
  expect(readEvents('2024年1月1日公布《2023年1月1日长椅令》')).toEqual([
    { date: '2024-01-01', action: 'promulgated' },
  ]);
});

test('The notes of a law in several files are told once', () => {
  const { statute } = parseFixture('code/general.md', 'code/noise.md', 'code/closing.md');
  expect(listNotes(statute)).toEqual(['2024年1月1日通过']);
  expect(readHistory(statute)).toEqual([{ date: '2024-01-01', action: 'passed' }]);
});

test('Notes below a heading are notes, those of other kinds of text are not', () => {
  const source = { file: 'law.md', line: 1 };
  const text = (role: TextRole, words: string) =>
    ({ kind: 'text', role, text: words, source }) as const;
  const children = [
    text('note', '2020年1月1日通过'),
    text('preface', '2021年1月1日通过'),
    {
      kind: 'division',
      level: 'part',
      label: '',
      name: '总则',
      source,
      children: [text('note', '2022年1月1日通过')],
    },
  ] satisfies StatuteNode[];
  expect(listNotes({ title: '示例法', children })).toEqual([
    '2020年1月1日通过',
    '2022年1月1日通过',
  ]);
});

test.each([
  ['示例法(2018-10-26).md', '2018-10-26'],
  ['示例法（2018-10-26）.md', '2018-10-26'],
  ['示例法_20181026.docx', '2018-10-26'],
  ['示例法（2018年）.md', undefined],
  ['20181026.md', undefined],
  ['示例法_20181026.DOCX', '2018-10-26'],
  ['示例法_2018-10-26.docx', '2018-10-26'],
  ['示例法(2018-10-26).md.bak', undefined],
  ['示例法_30181026.docx', undefined],
])('The file name %s tells the date %s', (name, date) => {
  expect(readFileDate(name)).toBe(date);
});

test('A version is told by its last passing, promulgation or amendment, known from note or file name', () => {
  const events = readEvents('2001年1月2日通过　2010年3月4日修正　自2011年1月1日起施行');
  expect(findVersionDate(events)).toBe('2010-03-04');
  expect(findVersionDate(events, '2012-01-01')).toBe('2012-01-01');
  expect(findVersionDate(events, '2009-01-01')).toBe('2010-03-04');
  expect(findVersionDate([])).toBeUndefined();
});

test('A day of taking effect counts where nothing else is known', () => {
  expect(findVersionDate(readEvents('自2011年1月1日起施行'))).toBe('2011-01-01');
  const twice = readEvents('自2013年1月1日起施行，第三条自2011年1月1日起施行');
  expect(findVersionDate(twice)).toBe('2013-01-01');
});

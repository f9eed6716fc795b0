import { CFB, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { columnLetter } from '../../../../src/lib/import/cells.ts';
import { readWorkbook } from '../../../../src/lib/import/read-workbook.ts';
import { makeTemplate } from '../../../../src/lib/import/template.ts';
import { makeBook, planFile } from './known-world.ts';

const ROWS = [
  ['日期', '主题'],
  [new Date(Date.UTC(2026, 11, 4, 14, 30)), '租房押金怎么要回来'],
];
const texts = (bytes: Uint8Array, name: string) => {
  const book = readWorkbook(bytes, name);
  return book.problem
    ? book.problem.message
    : book.sheets[0]?.rows.map((row) => row.map(({ text }) => text));
};
const EXPECTED = [
  ['日期', '主题'],
  ['2026-12-04 14:30', '租房押金怎么要回来'],
];

test.each(['xlsx', 'biff8', 'xlml', 'ods'] as const)(
  'A date of an %s file is that date',
  (type) => {
    expect(texts(makeBook(ROWS, [], type), 'a.xlsx')).toEqual(EXPECTED);
  },
);

test('A workbook that counts from 1904 tells the same day', () => {
  const sheet = utils.aoa_to_sheet([[44898.604166667]]);
  sheet['A1'].z = 'yyyy/m/d h:mm';
  const bytes = write(
    { SheetNames: ['a'], Sheets: { a: sheet }, Workbook: { WBProps: { date1904: true } } },
    { type: 'array', bookType: 'xlsx' },
  ) as ArrayBuffer;
  expect(texts(new Uint8Array(bytes), 'a.xlsx')).toEqual([['2026-12-04 14:30']]);
});

test('.csv is read in UTF-8 with and without its mark, in UTF-16 and in GB18030', () => {
  const csv = '日期,主题\r\n2026-12-04 14:30,租房押金怎么要回来';
  const utf8 = new TextEncoder().encode(csv);
  expect(texts(utf8, 'a.csv')).toEqual(EXPECTED);
  expect(texts(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'a.csv')).toEqual(EXPECTED);
  expect(texts(new Uint8Array([0xff, 0xfe, ...Buffer.from(csv, 'utf16le')]), 'a.csv')).toEqual(
    EXPECTED,
  );
  const utf16be = Buffer.from(csv, 'utf16le').swap16();
  expect(texts(new Uint8Array([0xfe, 0xff, ...utf16be]), 'a.csv')).toEqual(EXPECTED);
  // 主题,押金 in GB18030.
  const gb = new Uint8Array([0xd6, 0xf7, 0xcc, 0xe2, 0x2c, 0xd1, 0xba, 0xbd, 0xf0]);
  expect(texts(gb, 'a.csv')).toEqual([['主题', '押金']]);
});

test('What is no spreadsheet says so, and what to do', () => {
  const say = (bytes: Uint8Array | string, name = 'a.xlsx') => {
    const { problem } = readWorkbook(
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      name,
    );
    return problem ? problem.message + problem.cure : '';
  };
  expect([
    say(''),
    say(' \n', 'a.csv'),
    say('<html><p>没有', 'a.xls'),
    say(new Uint8Array(10_000_001)),
    say('%PDF-1.7'),
    say('PK\u0003\u0004broken'),
    say(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'a.png'),
    say(makeBook([[]])),
  ]).toMatchInlineSnapshot(`
    [
      "a.xlsx 是空的。请确认选对了文件，或重新保存一次。",
      "a.csv 是空的。请确认选对了文件。",
      "a.xls 里没有表格。请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。",
      "a.xlsx 有10 MB，不像填的表格。请删去里面的图片，或只留要导入的这一张表。",
      "a.xlsx 是 PDF，不是表格。请找到做它的那份表格文件。",
      "a.xlsx 打不开，可能没有传完，也可能不是表格。请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。",
      "a.png 不是表格文件。请用 WPS 或 Excel 打开，另存为 .xlsx 再导入。",
      "a.xlsx 里没有内容。请确认选对了文件，要导入的写在没有隐藏的表里。",
    ]
  `);
});

test('A workbook with a password says so, and what to do', () => {
  // A locked workbook is a compound file that names its encryption.
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/encryption', new Uint8Array(64));
  const bytes = new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer);
  expect(readWorkbook(bytes, 'a.xlsx').problem).toEqual({
    message: 'a.xlsx 加了密码。',
    cure: '请打开它，去掉密码，另存一份再导入。',
  });
});

test('Columns beyond Z have two letters, as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ']);
});

test('The template is the same every time, and its examples are left out', () => {
  expect(makeTemplate()).toEqual(makeTemplate());
  const plan = planFile(makeTemplate(), '讲座模板.xlsx');
  expect(plan).toEqual({ added: [], changed: [], same: [], doubtful: [], unused: [] });
});

import { expect, test } from 'vitest';
import { checkTextCode } from '../../../src/checks/text-code.ts';
import type { CheckContext } from '../../../src/checks/context.ts';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readSamples, type Attack } from '../lib/prose/samples.ts';

/** What the check says of one file of our own writing. */
function checkFile(file: string, text: string): string[] {
  const context = { texts: [{ file, text }], media: new Set(['xuanchuanlan.jpg']) };
  return checkTextCode(context as unknown as CheckContext).map(formatProblem);
}

const ATTACKS = readSamples<Attack>('attacks/attacks.yaml');
const COLLECTIONS = ['laws', 'laws/minfadian', 'cases', 'days', 'lectures/2026'];
const FORMS = [
  'topics',
  'services',
  'quizzes',
  'glossary',
  'people',
  'series',
  'paths',
  'communities',
];

test('There are attacks enough', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(80);
});

test.each(ATTACKS)('$name is refused at its line', ({ text, where }) => {
  const lines = text.split('\n').length;
  const [front, body] = where === 'yaml' ? [text, '正文。'] : ['title: 长椅', text];
  const first = where === 'yaml' ? 2 : 4;
  const problems = checkFile('content/cases/a.mdx', `---\n${front}\n---\n${body}\n`);
  expect(problems).not.toEqual([]);
  const places = problems.map((problem) =>
    Number(/^content\/cases\/a\.mdx:(\d+) /.exec(problem)?.[1]),
  );
  for (const line of places) {
    expect(line).toBeGreaterThanOrEqual(first);
    expect(line).toBeLessThan(first + lines);
  }
});

test.each(COLLECTIONS)('An attack in the body of content/%s is refused', (folder) => {
  const file = `content/${folder}/a.mdx`;
  expect(
    checkFile(file, '---\ntitle: 长椅\n---\n\n第一段。\n\n<script>alert(1)</script>\n'),
  ).toEqual([expect.stringContaining(`${file}:7 `), expect.stringContaining(`${file}:7 `)]);
});

test.each(FORMS)('An attack in a value of content/%s is refused', (folder) => {
  const file = `content/${folder}/a.yaml`;
  const text = 'name: 长椅\nquestions:\n  - ask: 谁能坐\n    answer: 人人{fetch("/x")}都能坐\n';
  expect(checkFile(file, text)).toEqual([expect.stringContaining(`${file}:4 `)]);
});

test('The words of a refusal', () => {
  const body = '![图](https://evil.example/a.png)\n\n{alert(1)}和[这里](javascript:alert(1))\n';
  expect(checkFile('content/cases/a.mdx', `---\ntitle: <b>长椅\n---\n\n${body}`))
    .toMatchInlineSnapshot(`
    [
      "content/cases/a.mdx:2 这一栏里有网页标签：“<b>”。请删去标签，只留里面的字；小于号后面请空一格。",
      "content/cases/a.mdx:5 正文里有不是本站的图片：“![图](https://evil.example/a.png)”。图片请放进 public/media，写成 ![说明](/media/文件名)。",
      "content/cases/a.mdx:7 正文里有程序：“{alert(1)}”。花括号里只写字，不写程序；要括起来的，用（）。",
      "content/cases/a.mdx:7 正文里有不许用的链接：“[这里](javascript:alert(1))”。链接只能是 https:// 开头的网址、本站的 / 开头的网址或电话。",
    ]
  `);
});

test('A picture that is not in public/media is refused, one that is there is not', () => {
  const page = (name: string) => `---\ntitle: 长椅\n---\n![图](/media/${name})\n`;
  expect(checkFile('content/cases/a.mdx', page('xuanchuanlan.jpg'))).toEqual([]);
  expect(checkFile('content/cases/a.mdx', page('meiyou.jpg'))).toHaveLength(1);
  expect(checkFile('content/cases/a.mdx', page('%zz.jpg'))).toHaveLength(1);
});

test('A find in a value of several lines is named at its own line', () => {
  const text = 'answer: |\n  第一行\n  第二行\n  <iframe src="/x"></iframe>\n';
  expect(checkFile('content/topics/a.yaml', text)).toEqual([
    expect.stringMatching(/^content\/topics\/a\.yaml:4 /),
    expect.stringMatching(/^content\/topics\/a\.yaml:4 /),
  ]);
});

test('A file without a front matter is read whole', () => {
  expect(checkFile('content/cases/a.mdx', '第一行\n\n<script>alert(1)\n')).toEqual([
    expect.stringContaining('content/cases/a.mdx:3 '),
  ]);
});

test.each(readSamples<{ text: string }>('harmless.yaml'))('Not refused: $text', ({ text }) => {
  expect(checkFile('content/cases/a.mdx', `---\ntitle: 长椅\n---\n${text}\n`)).toEqual([]);
});

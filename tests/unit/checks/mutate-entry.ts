import fc from 'fast-check';

/** How the text of a file is got wrong; `at` and `to` choose where, whatever its length. */
type Mutation = (text: string, at: number, to: number) => string;

/** Names and words of the examples that others are named by. */
const NAMES =
  'yinxing yinxing-yehua dianti-li-de-guanggao dianti-lide-guanggao 陈某律师 普法橱窗编辑部 renmin-tiaojie lvyou-fa xianfa mediate 民法典 第二百八十二条 2026 #'.split(
    ' ',
  );

/** What may come to stand for the value of a field. */
const VALUES = [
  '', '~', '0', '-1', '1e999', '.nan', '0x1F', '1_000', '12:30:45', 'true', '[]', '{}', '[[], {}]', "''", '"',
  '2026-02-30', '2026-13-01', '2026-12-01', '2026-02-30 25:61', '2026-12-01T00:00:00Z', '2026-02-30/2026-02-31',
  'meiyou', '不存在', '《不存在的法》第一条', '《民法典》第九千九百九十九条', '[《民法典》第2条]', '../../etc/passwd',
  '/laws/meiyou/', 'javascript:alert(1)', 'http://', 'https://a b', '<script>alert(1)</script>', '{ a: { b: [c',
  '!!js/function "x"', '!include x', '&a [*a]', '*meiyou', '<<', '? a', '%YAML 9', '@', '`', '|', '>-', '| #',
  'fixed:02-30', 'nth:13-9-XXX', 'lunar:99-99', '每月第九个周八', '😀👨‍👩‍👧', '\u202E\u2066右到左', '__proto__', 'constructor',
  '{ __proto__: { polluted: true } }', '13812345678', '长'.repeat(5_000), '甲: '.repeat(50), '- '.repeat(300) + 'x',
]; // prettier-ignore

/** What may get into the text anywhere. */
const INSERTS = [
  '\0', '\uFEFF', '\r', '\t', '\u0085', '\u2028', '\v', '\uFFFD', '\uD800', '😀', '\u202E', '\u200B', '{', '}', '[', ']', '"',
  "'", ': ', '#', ',', '\n---\n', '\n...\n', '\n+++\n', '---', '<b>', '</div>', '<', '`', '\n```js\n', '\n~~~\n', '{/*', '<!--',
  '\nimport x from "node:fs"\n', '\nexport const a = {\n', '[x](/laws/meiyou/)', '[x](javascript:alert(1))', '![](a.png)',
  '\n[^1]: x\n', '&#x0;', '\\', '锟斤拷', '浣犲ソ', '\n__proto__: { polluted: true }\n', '\nconstructor: 1\n', '\n? [a]\n: b\n',
]; // prettier-ignore

/** What may stand below everything else. */
const TAILS = [
  '\n' + '['.repeat(5_000),
  '\ndeep: ' + '{ a: '.repeat(2_000) + '}'.repeat(2_000),
  '\ndeep:\n' + Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n'),
  '\nbomb: [&a [x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a, *a], &c [*b, *b, *b, *b, *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c, *c], *d, *d, *d, *d]\n',
  '\n---\nsecond: document\n',
  '\n\n' + '> '.repeat(2_000) + 'x',
  '\n\n' + '*'.repeat(1_000) + 'x' + '_'.repeat(1_000),
  '\n\n<div>{{{',
  '\n\n' + '`'.repeat(999),
];

const onLines =
  (change: (lines: string[], at: number, to: number) => string[]): Mutation =>
  (text, at, to) => {
    const lines = text.split('\n');
    return change(lines, at % lines.length, to % lines.length).join('\n');
  };

/** Where values stand: behind `name:` or `-`, up to the end of the line. */
function changeField(text: string, at: number, change: (name: string, value: string) => string) {
  const fields = [...text.matchAll(/^([ -]*[a-z]\w*:|[ ]*-)(.*)$/gm)];
  const field = fields[at % Math.max(fields.length, 1)];
  if (!field) return text;
  const changed = change(field[1] ?? '', field[2] ?? '');
  return text.slice(0, field.index) + changed + text.slice(field.index + field[0].length);
}

const splice = (text: string, at: number, inserted: string) =>
  text.slice(0, at % (text.length + 1)) + inserted + text.slice(at % (text.length + 1));

const MUTATIONS: readonly Mutation[] = [
  onLines((lines, at) => lines.toSpliced(at, 1)),
  onLines((lines, at) => lines.toSpliced(at, 0, lines[at]!)),
  onLines((lines, at, to) => lines.with(at, lines[to]!).with(to, lines[at]!)),
  onLines((lines, at, to) => lines.with(at, ' '.repeat(to % 5) + lines[at]!)),
  onLines((lines, at) => lines.with(at, lines[at]!.replace(/^ +/, '\t'))),
  (text, at) => changeField(text, at, () => ''),
  (text, at) => changeField(text, at, (name, value) => name.replace(/\w/, 'x$&') + value),
  (text, at, to) => changeField(text, at, (name) => `${name} ${VALUES[to % VALUES.length]}`),
  (text, at, to) => changeField(text, at, (name) => `${name} ${VALUES[to % VALUES.length]}`),
  (text, at, to) => changeField(text, at, (name, value) => `${name} [${value} ${to}, ${value}]`),
  (text, at, to) => splice(text, at, INSERTS[to % INSERTS.length]!),
  (text, at, to) => splice(text, at, INSERTS[to % INSERTS.length]!),
  (text, at, to) => text.replaceAll(NAMES[at % NAMES.length]!, VALUES[to % VALUES.length]!),
  (text, at) => text + TAILS[at % TAILS.length]!,
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at) => text.slice(at % Math.ceil((text.length + 1) / 4)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n---\n/, '\n'),
  (_, at) =>
    ['', ' ', '---\n---\n', '---\n', '[]', '- 1', 'null', '---\n\n---\n## 结果\n'][at % 8]!,
];

/** One to three faults, and how the file is saved: most often as it should be. */
export const mutation = fc.record({
  faults: fc.array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(), fc.nat()), {
    minLength: 1,
    maxLength: 3,
  }),
  encoding: fc.oneof(
    { weight: 30, arbitrary: fc.constant('utf8' as const) },
    { weight: 1, arbitrary: fc.constantFrom('latin1' as const, 'utf16le' as const) },
  ),
});

/** A text with its faults. */
export const mutate = (text: string, faults: readonly (readonly [number, number, number])[]) =>
  faults.reduce((now, [kind, at, to]) => MUTATIONS[kind]!(now, at, to), text);

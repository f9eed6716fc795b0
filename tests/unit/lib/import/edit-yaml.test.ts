import { expect, test } from 'vitest';
import { editFile, editYaml, renderValue } from '../../../../src/lib/import/edit-yaml.ts';

const item = { on: '2026-11-22', what: '取消', why: '停电: 三天' };

test.each([
  ['a: 1\n', 'a: 1\nchanges:\n  - on: 2026-11-22\n    what: 取消\n    why: "停电: 三天"\n'],
  [
    'changes: [] # 没有\nb: 1',
    'changes: [{ on: 2026-11-22, what: 取消, why: "停电: 三天" }] # 没有\nb: 1',
  ],
  [
    'changes: [{ a: 1 }] # 一',
    'changes: [{ a: 1 }, { on: 2026-11-22, what: 取消, why: "停电: 三天" }] # 一',
  ],
  ['changes:\nb: 1', 'changes: [{ on: 2026-11-22, what: 取消, why: "停电: 三天" }]\nb: 1'],
  [
    'changes:\n- a: 1 # 一\n\n# 后面\nb: 2',
    'changes:\n- a: 1 # 一\n- on: 2026-11-22\n  what: 取消\n  why: "停电: 三天"\n\n# 后面\nb: 2',
  ],
])('An item is added to %j', (yaml, expected) => {
  expect(editYaml(yaml, [{ append: 'changes', item }])).toBe(expected);
});

test('Lists and folded texts are replaced as a whole, what is missing is added', () => {
  const text =
    '---\ntopics:\n  - 租房\n  - 养狗 # 二\nsignUp: >-\n  不用\n  报名\nend: 1\n---\n\n正文 topics: x\n';
  expect(
    editFile(text, [
      { path: ['topics'], value: ['买房'] },
      { path: ['signUp'], value: '打电话' },
      { path: ['seats'], value: 60 },
    ]),
  ).toBe('---\ntopics: [买房]\nsignUp: 打电话\nend: 1\nseats: 60\n---\n\n正文 topics: x\n');
});

test('What cannot be edited without harm is left alone', () => {
  expect(editYaml('{ a: 1 }', [{ path: ['b'], value: 'x' }])).toBeUndefined();
  expect(editYaml('a: &x 1\nb: *x', [{ path: ['a'], value: 'x' }])).toBeUndefined();
  expect(editFile('---\na: [\n---\n正文', [{ path: ['a'], value: 'x' }])).toBeUndefined();
});

test('Values are quoted only where they would be something else', () => {
  expect(
    ['2026-12-04 14:30', '是: 否', 'true', '60', '一, 二', '#1', ''].map((value) =>
      renderValue(value),
    ),
  ).toEqual(['2026-12-04 14:30', '"是: 否"', '"true"', '"60"', '一, 二', '"#1"', '""']);
  expect(renderValue({ name: '一, 二' })).toBe('{ name: "一, 二" }');
});

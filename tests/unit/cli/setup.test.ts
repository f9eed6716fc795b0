import { expect, test } from 'vitest';
import { isVersionAtLeast, requireStatuteFolders } from '../../../src/cli/setup/project.mjs';
import { readPort } from '../../../src/cli/setup/serve-at-port.mjs';

test.each([
  ['20.0.0', '20', true],
  ['22.12.0', '22.12', true],
  ['22.9.1', '22.12', false],
  ['18.20.4', '20', false],
  ['24.0.0', '22.12', true],
])('Node.js %s is at least %s: %s', (version, wanted, expected) => {
  expect(isVersionAtLeast(version, wanted)).toBe(expected);
});

test('A folder of statutes that does not exist is named with its cure', () => {
  expect(() => requireStatuteFolders('src:no/such:nor/this')).toThrowErrorMatchingInlineSnapshot(`
    [Error: 找不到 STATUTES_DIR 指定的文件夹：no/such、nor/this
    请核对路径。多个文件夹用英文冒号隔开，相对路径从本项目的文件夹算起。]
  `);
  expect(() => requireStatuteFolders('src:tests')).not.toThrow();
  expect(() => requireStatuteFolders(undefined)).not.toThrow();
});

test('PORT is a number of a port, 4321 when it is not set', () => {
  expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([4321, 4321, 8080]);
  expect(() => readPort('门')).toThrowErrorMatchingInlineSnapshot(
    `[Error: PORT=门 不是端口号。请用 1 到 65535 之间的数字，例如 PORT=4322 npm start]`,
  );
  expect(() => readPort('70000')).toThrow('不是端口号');
});

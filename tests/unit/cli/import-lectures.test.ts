import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'import-'));
const sheet = (...rows: string[]) =>
  writeFileSync(join(root, '安排.csv'), ['时间,主题,主讲人,地点', ...rows].join('\n'));

beforeAll(() => {
  const folders = ['lectures', 'series', 'people', 'communities', 'topics', 'holidays'];
  for (const folder of folders)
    cpSync(join('content', folder), join(root, 'content', folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Exit code and words of the command in the folder. */
function run(...args: string[]): { code: number; said: string } {
  const env = { ...process.env, PUFA_TODAY: '2026-11-22', INIT_CWD: root };
  const options = { cwd: root, env, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    const said = execFileSync(
      process.execPath,
      [resolve('src/cli/import-lectures.ts'), ...args],
      options,
    );
    return { code: 0, said };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, said: stdout + stderr };
  }
}

const FILE = 'content/lectures/2026/shifan-20261220-1430.mdx';

test('A dry run writes nothing, --write does, and the second time nothing is left to do', () => {
  sheet('12月20日下午2点半,孩子上网要管多少,李律师,一楼大厅');
  const before = globSync('content/**', { cwd: root }).sort();
  expect(run('安排.csv')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "said": "
    新增 1
      “安排”第2行  2026年12月20日（周日）下午2:30–4:00  孩子上网要管多少  李某律师（演示） 社区法律顾问  一楼大厅
          （没有写几点结束，按90分钟）
          （主题从题目里认出：孩子）
          content/lectures/2026/shifan-20261220-1430.mdx

    以上只是看一看，还没有写。要写进去，在命令后面加 --write（共1个文件）。
    ",
    }
  `);
  expect(globSync('content/**', { cwd: root }).sort()).toEqual(before);
  expect(run('安排.csv', '--write')).toMatchObject({
    code: 0,
    said: expect.stringContaining('写好了1个文件'),
  });
  expect(globSync('content/**', { cwd: root }).sort()).toEqual([...before, FILE].sort());
  expect(readFileSync(join(root, FILE), 'utf8')).toContain(
    'speaker: { name: 李某律师（演示）, role: 社区法律顾问 }',
  );
  expect(run('安排.csv', '--write').said).toContain('没有要改的文件。');
});

test('A doubtful row ends it with 1, the good rows go in', () => {
  sheet(
    '12月21日14:30,怎么立遗嘱才算数,李律师,一楼大厅',
    '12月22日,只有日期的一讲,李律师,一楼大厅',
  );
  const { code, said } = run('安排.csv', '--write');
  expect(code).toBe(1);
  expect(said).toContain('“安排”第3行A列　“12月22日”没有写几点。请写上几点，例如 14:30。');
  expect(said).toContain('写好了1个文件。另有1处存疑');
});

test('A file that is not there, and one that cannot be read, end it with a sentence', () => {
  expect(run().said).toContain('请写表格的名字');
  expect(run('没有.xlsx')).toMatchObject({
    code: 1,
    said: expect.stringContaining('没有找到 没有.xlsx'),
  });
  writeFileSync(join(root, '坏.xlsx'), 'PK\u0003\u0004');
  expect(run('坏.xlsx').said).toContain('坏.xlsx 打不开');
});

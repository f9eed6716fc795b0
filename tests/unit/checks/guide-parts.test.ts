import { expect, test } from 'vitest';
import { check } from './check-content.ts';
import { CODE, guideFile, partFile, STATUTE } from './content.ts';

const FILE = 'content/laws/changyi-fa/shiyong.mdx';

/** What the checks say of a part guide beside the text of the code, or of another text, save of seals. */
async function checkPart(text: string, given: Parameters<typeof partFile>[0] = {}, file = FILE) {
  const report = await check({ 'content/statutes/changyi.md': text, [file]: partFile(given) });
  const problems = report.problems.filter((problem) => !problem.includes('还没有记下核对的版本'));
  return { ...report, problems };
}

test('A good guide of a 编 is a guide like any other, and its citations want seals', async () => {
  const { problems, kinds, guides } = await checkPart(CODE);
  expect(problems).toEqual([]);
  expect(kinds).toEqual(['warning article-unsealed']);
  expect(guides).toBe(2);
});

test('A 编 that the law does not have is an error, and so is a law without 编', async () => {
  const { problems } = await checkPart(CODE, { part: '第三编　使用' });
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:2 《示例长椅法》没有“第三编　使用”。请改正 part，有这些：第一编　使用、第二编　维修。",
    ]
  `);
  expect((await checkPart(STATUTE, { no: '2-1' })).problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:2 《示例长椅法》的全文没有按编分页，没有“第一编　使用”这一页。请把这些白话写进 content/laws/changyi-fa.mdx。",
    ]
  `);
});

test('A file that is not named as the page of its 编 is an error, without the text too', async () => {
  const { problems } = await checkPart('', {}, 'content/laws/changyi-fa/yong.mdx');
  expect(problems.filter((problem) => problem.includes('yong.mdx'))).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/yong.mdx:2 文件名是 yong，“第一编　使用”那一页的网址名是 shiyong。请核对 part，或把文件名改成 shiyong.mdx。",
    ]
  `);
});

test('A note outside its 编 is an error that names the right file', async () => {
  const { kinds, problems } = await checkPart(CODE, { no: '201' });
  expect(kinds).toContain('error guide-invalid');
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:4 “歇脚”写的是第二百零一条，“第一编　使用”只有第1–200条。请改正 no，或把这条白话移到 content/laws/changyi-fa/weixiu.mdx。",
    ]
  `);
});

test('A note in the guide of the law and in that of a 编 is an error at the second', async () => {
  const { kinds, problems } = await checkPart(CODE, { no: '1' });
  expect(kinds).toContain('error guide-note-twice');
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:4 第一条在 content/laws/changyi-fa.mdx 里已经写过白话。请合成一条，只留在一个文件里。",
    ]
  `);
});

test('Notes, figures, citations and links of a 编 are checked at the line of its file', async () => {
  const body = '第九百条。[甲](/laws/wu/)';
  const { problems } = await checkPart(CODE, { plain: '长椅能坐7个月。', body });
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:6 “歇脚”写了“7个月”，第三条里没有这个数。那一条没有数字。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
      "content/laws/changyi-fa/shiyong.mdx:10 链接 /laws/wu/ 没有去处：没有网址名为“wu”的法律。请核对网址。",
      "content/laws/changyi-fa/shiyong.mdx:10 引用了《示例长椅法》第九百条，该法共301条，没有这一条。请按现行文本核对条号。",
    ]
  `);
});

test('Old law that the guide of the law lists as such may be named in that of a 编, and is told once', async () => {
  const body = '以前看《示例凳子法》第一条。';
  const cites = '{ cite: 《示例凳子法》第一条, historical: true }, 《示例无名法》第一条';
  const { problems } = await check({
    'content/statutes/changyi.md': CODE,
    'content/laws/changyi-fa.mdx': guideFile({ cites }),
    [FILE]: partFile({ body }),
  });
  expect(problems.filter((problem) => /凳子|无名/.test(problem))).toEqual([
    expect.stringContaining('content/laws/changyi-fa.mdx:14 “《示例无名法》第一条”'),
  ]);
});

test('A question of the home page may lead to a note of a 编', async () => {
  const questions = '- ask: 长椅能坐多久\n  law: changyi-fa\n  no: 3\n';
  const files = { 'content/statutes/changyi.md': CODE, [FILE]: partFile({}) };
  const { kinds } = await check({ ...files, 'content/common-questions.yaml': questions });
  expect(kinds).toEqual(['warning article-unsealed']);
});

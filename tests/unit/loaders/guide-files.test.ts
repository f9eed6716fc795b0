import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/lib/problem.ts';
import { readGuideFiles } from '../../../src/loaders/guide-files.ts';
import { guideFile, partFile } from '../checks/content.ts';
import { makeFolder } from './folder.ts';

function read(files: Record<string, string>) {
  const named = Object.entries(files).map(([name, text]) => [`content/laws/${name}`, text]);
  const { guides, problems } = readGuideFiles(
    makeFolder(Object.fromEntries(named) as Record<string, string>),
  );
  return { guides, files: guides.map(({ file }) => file), problems: problems.map(formatProblem) };
}

test('The guides of 编 come behind that of their law, and have all but their notes from it', () => {
  const { guides, files, problems } = read({
    'changyi-fa.mdx': guideFile({}),
    'changyi-fa/weixiu.mdx': partFile({ part: '第二编　维修', no: '201' }),
    'changyi-fa/shiyong.mdx': partFile({}),
    'dengzi-fa.mdx': guideFile({}),
  });
  expect(problems).toEqual([]);
  expect(files).toEqual([
    'content/laws/changyi-fa.mdx',
    'content/laws/changyi-fa/shiyong.mdx',
    'content/laws/changyi-fa/weixiu.mdx',
    'content/laws/dengzi-fa.mdx',
  ]);
  const [law, part] = guides;
  expect(law?.part).toBeUndefined();
  expect(part).toMatchObject({
    slug: 'changyi-fa',
    part: { slug: 'shiyong', label: '第一编', name: '使用' },
    guide: { title: '示例长椅法', reviewed: law?.guide.reviewed, articles: [{ no: 3 }] },
  });
  const lines = partFile({}).split('\n');
  expect(lines[part!.lineOf(['articles', 0, 'no']) - 1]).toContain('no: 3');
  expect(lines.slice(part!.bodyLine - 1).join('\n')).toBe(part!.body);
});

test('The guide of a 编 without that of its law is named, and so is one that does not fit', () => {
  const { files, problems } = read({
    'changyi-fa.mdx': guideFile({}),
    'changyi-fa/shiyong.mdx': partFile({ part: '第1编' }),
    'changyi-fa/weixiu.mdx': partFile({}).replace('part: ', 'summary: '),
    'dengzi-fa/shiyong.mdx': partFile({}),
  });
  expect(files).toEqual(['content/laws/changyi-fa.mdx']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa/shiyong.mdx:2 part：part 要写这一编的标题，例如“第三编　合同”。请对照 content/README.md 里的样例改正。",
      "content/laws/changyi-fa/weixiu.mdx:2 part：还没有填。请对照 content/README.md 里的样例改正。",
      "content/laws/changyi-fa/weixiu.mdx:2 summary：出现未知的键(key): "summary"。请对照 content/README.md 里的样例改正。",
      "content/laws/dengzi-fa/shiyong.mdx:1 这是一编的导读，可是没有 content/laws/dengzi-fa.mdx 这篇总的导读。请先写总的导读；已经有的，把文件夹改成和它一样的名字。",
    ]
  `);
});

test('Where the guide of the law cannot be read, those of its 编 are left out without a word', () => {
  const { files, problems } = read({
    'changyi-fa.mdx': guideFile({ level: '法' }),
    'changyi-fa/shiyong.mdx': partFile({}),
  });
  expect(files).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(/^content\/laws\/changyi-fa\.mdx:5 level：/)]);
});

test('A folder that holds no guides is none of theirs', () => {
  expect(read({ 'changyi-fa.mdx': guideFile({}), 'images/a.png': '' }).problems).toEqual([]);
});

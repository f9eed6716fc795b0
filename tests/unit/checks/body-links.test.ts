import { expect, test } from 'vitest';
import { check } from './check-content.ts';
import { guideFile } from './content.ts';

const links = (...hrefs: string[]) =>
  check({
    'content/laws/changyi-fa.mdx': guideFile({
      body: hrefs.map((href) => `去看看[这里](${href})。`).join('\n\n'),
    }),
    'content/services/huai.yaml': 'name: 坏的\n',
  });

test('A link to an entry that is not there is named, in its line', async () => {
  const { problems, kinds } = await links('/services/meiyou/', '/topics/meiyou/#a');
  expect(kinds.filter((kind) => kind === 'error link-dead')).toHaveLength(2);
  expect(problems.filter((problem) => problem.includes('没有去处'))).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 链接 /services/meiyou/ 没有去处：content/services 里没有“meiyou”。请核对网址。",
      "content/laws/changyi-fa.mdx:28 链接 /topics/meiyou/#a 没有去处：content/topics 里没有“meiyou”。请核对网址。",
    ]
  `);
});

test('Links to other pages, and to a file that cannot be read now, are left alone', async () => {
  const { kinds } = await links('/services/', '/services/huai/', '/quizzes/contest/', '/search/');
  expect(kinds).not.toContain('error link-dead');
});

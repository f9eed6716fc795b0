import { expect, test } from 'vitest';
import { check, checkGuide } from './check-content.ts';
import { guideFile } from './content.ts';

test('Citations that exist are good, in notes, in the body and in cites', async () => {
  const { problems } = await checkGuide({
    plain: '看第二条，也看《示例长椅法》第二条之一。',
    body: '《示例长椅法》第一条第一款。',
    cites: '《示例长椅法》第一条至第二条',
  });
  expect(problems).toEqual([]);
});

test('A citation of an article that does not exist is an error that says which one may be meant', async () => {
  const { kinds, problems } = await checkGuide({ body: '刷漆时立牌，见《示例长椅法》第三条。' });
  expect(kinds).toEqual(['error citation-no-article']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 引用了《示例长椅法》第三条，该法共3条，没有这一条。看文字像是第二条之一，请核对。",
    ]
  `);
});

test('The last article of a range must exist too', async () => {
  const { kinds, problems } = await checkGuide({ plain: '看《示例长椅法》第一条至第五条。' });
  expect(kinds).toEqual(['error citation-no-article', 'error citation-no-article']);
  expect(problems[0]).toContain('changyi-fa.mdx:18 ');
});

test('A citation of a paragraph that does not exist is an error', async () => {
  const { kinds, problems } = await checkGuide({ body: '见《示例长椅法》第一条第二款。' });
  expect(kinds).toEqual(['error citation-no-paragraph']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 引用了《示例长椅法》第一条第二款，那一条没有第2款。请按现行文本核对款数。",
    ]
  `);
});

test('A citation of a law that nobody knows is reported', async () => {
  const { kinds, problems } = await checkGuide({ body: '见《示例无名法》第一条。' });
  expect(kinds).toEqual(['warning citation-unknown-law']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 “《示例无名法》第一条”里的法律不在本站，没法核对。请核对名称是否写全；确有这部法律的，放入它的全文，或登记到 content/law-register.yaml。",
    ]
  `);
});

test('A citation of repealed law is an error that names the law to look at now', async () => {
  const { kinds, problems } = await checkGuide({ body: '见《示例凳子法》第一条。' });
  expect(kinds).toEqual(['error citation-repealed']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:26 引用了《示例凳子法》，它自2026-01-01起已经废止。现在要看《示例长椅法》。请改引现行法律；确实要讲旧法的，在 cites 里写明这一条并加 historical: true。",
    ]
  `);
});

test('A citation of repealed law that the writer marks as such is good', async () => {
  const cites = '{ cite: 《示例凳子法》第一条, historical: true }';
  const { problems } = await checkGuide({ body: '见《示例凳子法》第一条。', cites });
  expect(problems).toEqual([]);
});

test('Without official texts no citation can be compared', async () => {
  const guide = guideFile({
    other: '1270',
    body: '见《示例长椅法》第三条、《示例无名法》第一条。',
  });
  const files = { 'content/laws/changyi-fa.mdx': guide, 'content/statutes/changyi.md': '' };
  expect((await check(files)).kinds).toEqual(['error statute-empty']);
});

import { expect, test } from 'vitest';
import { check, checkGuide } from './check-content.ts';
import { guideFile, STATUTE } from './content.ts';

/** The made-up law with figures; its articles have other words than those that the guide was sealed with. */
const LAW = STATUTE.replace(
  '长椅供人休息。',
  '长椅供人休息，每人不超过六个月；乱划的，罚五百元以上一千元以下，情节较轻的罚三百元以下。',
).replace(
  '长椅每年刷漆。',
  '长椅每三年刷漆，有下列情形之一的，五日内刷漆：\n\n（一）褪色；\n\n（二）剥落；\n\n（三）被划。',
);

/** What the figures check says of the first note, which is on 第一条. */
async function checkPlain(plain: string, more = '') {
  const guide = guideFile({ plain }).replace('asks: [长椅谁能坐]', `asks: [长椅谁能坐]${more}`);
  const { problems, kinds } = await check({
    'content/laws/changyi-fa.mdx': guide,
    'content/statutes/changyi.md': LAW,
  });
  const isOurs = (_: string, index: number) => kinds[index]!.includes('figure');
  return {
    problems: problems.filter(isOurs),
    kinds: kinds.filter((kind) => kind.includes('figure')),
  };
}

const listed = (figure: string) =>
  `\n    figuresElsewhere:\n      - { figure: ${figure}, reason: 示例的理由 }`;

test.each([
  '最多坐半年，乱划的罚500到1000元，轻的罚300元以下。',
  '最多坐６个月，罚的钱在五百元以上、1千元以下。',
  '一个人一次坐一张，两口子也行，打12348问。',
  '2020年1月1日起，每3年刷一次漆，看第二条。',
])('A note whose figures stand in the articles is good: %s', async (plain) => {
  expect((await checkPlain(plain)).problems).toEqual([]);
});

test('A figure that the article does not have is an error that says what it has', async () => {
  const { kinds, problems } = await checkPlain('长椅最多坐7个月，罚500元到1000元。');
  expect(kinds).toEqual(['error figure-not-in-article']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:18 “长椅”写了“7个月”，第一条里没有这个数。那一条的数字有：六个月、五百元、一千元、三百元。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
    ]
  `);
});

test('The right number of something else is an error that says of what', async () => {
  const { problems } = await checkPlain('长椅最多坐6个工作日，到时候起来。');
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:18 “长椅”写了“6个工作日”，第一条里没有这个数。那一条写的是“六个月”，数一样，单位不一样。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
    ]
  `);
});

test('A range that mixes the ends of two is an error, and so is an upper limit that has a lower one', async () => {
  const { problems } = await checkPlain('乱划长椅的，罚300元到1000元。轻的罚1000元以下。');
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:18 “长椅”写了“300元到1000元”，第一条里没有这个范围。那一条的数字有：五百元、一千元、三百元、六个月。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
      "content/laws/changyi-fa.mdx:18 “长椅”写了“1000元以下”，第一条里没有这个上限。那一条的数字有：五百元、一千元、三百元、六个月。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
    ]
  `);
});

test('A figure of another article counts only if the note names that article', async () => {
  expect((await checkPlain('刷漆每3年一次，五日内刷完。')).problems).toHaveLength(2);
  expect((await checkPlain('刷漆每3年一次，五日内刷完（第二条）。')).problems).toEqual([]);
  const { problems } = await checkPlain('刷漆每4年一次，见第二条。');
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:18 “长椅”写了“4年”，第一条和白话里提到的别的条都没有这个数。那一条的数字有：六个月、五百元、一千元、三百元。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
    ]
  `);
});

test('A figure that may stand in a law whose text is not here is only pointed out', async () => {
  const { problems } = await checkPlain('每天最多坐40小时（《国务院关于长椅的规定》第三条）。');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('全文不在这里，没法核对');
});

test('A count of what the note lists is compared with the items of the article', async () => {
  const of = async (plain: string) => (await checkPlain(`${plain}（第二条）`)).problems.length;
  expect(await of('有三种情形要刷漆。')).toBe(0);
  expect(await of('有四种情形要刷漆。')).toBe(1);
  expect((await checkPlain('坐长椅要记住两点：别划，别占。')).problems).toEqual([]);
});

test('A figure listed with a reason is good, one listed for nothing is reported', async () => {
  expect((await checkPlain('长椅最多坐7个月。', listed('七个月'))).problems).toEqual([]);
  const { kinds, problems } = await checkPlain('长椅最多坐6个月。', listed('6个月'));
  expect(kinds).toEqual(['warning figure-exception-unused']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:21 figuresElsewhere 里的“6个月”用不着：白话里没有这个数，或者原文里已经有了。请删去这一项，或改成白话里的写法。",
    ]
  `);
});

test('A reason must be given', async () => {
  const guide = guideFile({}).replace(
    'asks: [长椅谁能坐]',
    'asks: [长椅谁能坐]\n    figuresElsewhere: [{ figure: 7个月 }]',
  );
  const { kinds } = await check({ 'content/laws/changyi-fa.mdx': guide });
  expect(kinds).toContain('error guide-invalid');
});

test('An article without figures is said to have none', async () => {
  const { problems } = await checkGuide({ plain: '长椅最多坐7个月，到时候起来。' });
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:18 “长椅”写了“7个月”，第一条里没有这个数。那一条没有数字。请对照原文改正；这个数出自别的条，就在白话里写明第几条；另有道理的，登记到 figuresElsewhere 并写理由。",
    ]
  `);
});

test('A guide of a law whose text is not here says so, if other texts are', async () => {
  const { kinds, problems } = await check({
    'content/statutes/changyi.md': STATUTE.replace('示例长椅法', '示例秋千法'),
  });
  expect(kinds).toEqual(['warning figures-unchecked']);
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx 没有《示例长椅法》的全文，这篇白话里的数字没有核对。请放入它的全文，再检查一遍。",
    ]
  `);
});

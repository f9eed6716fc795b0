import { describe, expect, test } from 'vitest';
import { digestFact } from '../../../src/loaders/confirmed-facts.ts';
import { check } from './check-content.ts';
import { guideFile } from './content.ts';

const GUIDE = 'content/laws/changyi-fa.mdx';
const COMMUNITY = `name: 示范社区
street: 示范街道
district: 示范区
address: 示范路1号一楼
hours: 周一至周五
contacts:
  - { role: 居委会, name: 赵建华, phone: 139 0000 1234, place: 示范路3号院, about: 邻里的事 }
`;

/** What the checks say of private facts when a guide has this body. */
async function checkBody(body: string, files: Record<string, string> = {}) {
  const report = await check({ [GUIDE]: guideFile({ body }), ...files });
  const isOurs = (kind: string) => / (?:private-fact|confirmation-)/.test(kind);
  return {
    held: [...report.held],
    problems: report.problems.filter((_, index) => isOurs(report.kinds[index]!)),
  };
}

test('A private fact is an error at its line, is not repeated, and the file is held back', async () => {
  const { problems, held } = await checkBody(
    '长椅真好。\n\n刷漆找老李，手机13800005678。\n\n- 受害人李晓梅（已同意）\n- 电话010-00001234\n',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "content/laws/changyi-fa.mdx:28 “138******78”像是手机号（代号 df00b18b3553）。请删去，人只写张某、李某；看错了的，换一种说法；确实可以公开的，由复核人在 content/confirmed-facts.yaml 里写上这个代号来确认。",
      "content/laws/changyi-fa.mdx:30 “李*梅”像是姓名（代号 7a3c89b2ef49）。请删去，人只写张某、李某；看错了的，换一种说法；确实可以公开的，由复核人在 content/confirmed-facts.yaml 里写上这个代号来确认。",
    ]
  `);
  expect(held).toEqual([GUIDE]);
});

test('Front matter, comments and files that fit no schema are read, too', async () => {
  const { problems } = await checkBody('长椅真好。', {
    'content/topics/zufang.yaml': '# 问13800005678\nname: 租房\n',
  });
  expect(problems.map((text) => text.slice(0, 30))).toEqual([
    expect.stringMatching(/^content\/topics\/zufang\.yaml:1 /),
  ]);
});

test('The doors of a community may be told, and whoever stands in the team', async () => {
  const { problems } = await checkBody(
    '打13900001234，到示范路1号或示范路3号院，当事人赵建华。\n',
    { 'content/communities/shifan.yaml': COMMUNITY },
  );
  expect(problems).toEqual([]);
});

describe('A confirmation', () => {
  const body = '刷漆找老李，手机 138-0000-5678。';
  const fact = digestFact(GUIDE, { what: '手机号', text: '13800005678' });
  const confirm = (given: object) =>
    checkBody(body, {
      'content/confirmed-facts.yaml': JSON.stringify([
        { file: GUIDE, fact, by: '张某', on: '2026-11-20', why: '本人书面同意', ...given },
      ]),
    });

  test('by a reviewer lets the fact pass', async () => {
    expect(await confirm({})).toEqual({ problems: [], held: [] });
  });

  test('by anybody else, or of a day to come, does not count', async () => {
    for (const given of [{ by: '路人' }, { on: '2026-12-01' }]) {
      const { problems, held } = await confirm(given);
      expect(problems).toHaveLength(2);
      expect(held).toEqual([GUIDE]);
    }
    expect((await confirm({ by: '路人' })).problems).toMatchInlineSnapshot(`
      [
        "content/laws/changyi-fa.mdx:26 “138******78”像是手机号（代号 df00b18b3553）。请删去，人只写张某、李某；看错了的，换一种说法；确实可以公开的，由复核人在 content/confirmed-facts.yaml 里写上这个代号来确认。",
        "content/confirmed-facts.yaml:1 “路人”不在复核人名单里。请写成 - { file: 文件, fact: "代号", by: 复核人, on: 日期, why: 为什么可以公开 }；改好以前，这一条不算数。",
      ]
    `);
  });

  test('without a reason does not count', async () => {
    expect((await confirm({ why: '' })).problems).toHaveLength(2);
  });

  test('of another file does not count, and of what is gone is a hint', async () => {
    expect((await confirm({ fact: '0123456789ab' })).problems).toMatchInlineSnapshot(`
      [
        "content/laws/changyi-fa.mdx:26 “138******78”像是手机号（代号 df00b18b3553）。请删去，人只写张某、李某；看错了的，换一种说法；确实可以公开的，由复核人在 content/confirmed-facts.yaml 里写上这个代号来确认。",
        "content/confirmed-facts.yaml:1 content/laws/changyi-fa.mdx 里已经没有代号 0123456789ab 的内容。请删去这一条；文件改了名的，把 file 也改过来，再按新的代号确认。",
      ]
    `);
    expect((await confirm({ file: 'content/topics/zufang.yaml' })).problems).toHaveLength(2);
  });
});

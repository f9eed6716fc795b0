import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RESERVED_NAMES } from '../../../src/lib/site/reserved-names.ts';
import { check } from './check-content.ts';

const COMMUNITY = `name: 示范社区
street: 示范街道
district: 示范区
address: 示范路1号一楼
hours: 周一至周五
contacts:
  - { role: 居委会, place: 示范路3号院, about: 邻里的事 }
`;

const covenant = (adopted: string, text: string) => `community: shifan
title: 示范社区居民公约
versions:
  - adopted: ${adopted}
    clauses:
      - { title: 长椅, text: ${text}, cites: [《示例长椅法》第一条] }
`;
const ADOPTED = '{ on: 2026-03-21, by: 居民会议, present: 60, of: 100, for: 40 }';

const notice = (more = '') => `community: shifan
title: 长椅刷漆
category: 会议决定
publishedOn: 2026-03-01
text: [长椅刷好了。]
${more}`;

async function checkAffairs(files: Record<string, string>) {
  const { problems, kinds, held } = await check({
    'content/communities/shifan.yaml': COMMUNITY,
    ...files,
  });
  const isOurs = (text: string) => /^content\/(?:covenant|notice)/.test(text);
  return {
    problems: problems.filter(
      (text, index) => isOurs(text) && kinds[index] !== 'warning article-unsealed',
    ),
    held: [...held],
  };
}

test('A good covenant and a good notice are good', async () => {
  const files = {
    'content/covenants/shifan.yaml': covenant(ADOPTED, '长椅大家坐，不得罚款。'),
    'content/notices/2026/shifan-changyi.yaml': notice(),
  };
  expect(await checkAffairs(files)).toEqual({ problems: [], held: [] });
});

test('A clause that goes too far is named with its reason, and so is a vote that does not carry', async () => {
  const vote = ADOPTED.replace('for: 40', 'for: 30');
  const files = { 'content/covenants/shifan.yaml': covenant(vote, '占长椅的罚款五十元。') };
  expect((await checkAffairs(files)).problems).toMatchInlineSnapshot(`
    [
      "content/covenants/shifan.yaml:4 居民会议应到100、到会60、同意30，同意的没有过到会的半数（第二十七条）。请核对人数；真的不够，这一版要再开会表决。",
      "content/covenants/shifan.yaml:6 “长椅”里的“罚款”像是罚钱：罚款只能由有行政处罚权的行政机关来罚，公约不能设；让人白交钱，侵犯财产权利（《城市居民委员会组织法》第三十一条第二款、《行政处罚法》第十七条）。请改成怎么做、谁来劝；要处罚的，写明报告哪个部门依法处理。看过没有问题的不用管。",
    ]
  `);
});

test('A notice that hangs too briefly, and one that is late, are named', async () => {
  const plan = 'items: [{ category: 会议决定, everyMonths: 6, since: 2026-01-01 }]\n';
  const files = {
    'content/notices/2026/shifan-changyi.yaml': notice('until: 2026-03-10\n'),
    'content/notice-plans/shifan.yaml': plan,
  };
  expect((await checkAffairs(files)).problems).toMatchInlineSnapshot(`
    [
      "content/notices/2026/shifan-changyi.yaml:6 2026年3月1日公开，到2026年3月10日为止，不足15天（《城市居民委员会组织法》第三十四条第三款）。请把 until 改晚，或者删去这一行，网页会按满15天算。",
      "content/notice-plans/shifan.yaml:1 “会议决定”应当在2026年9月1日以前公开，还没有公开（上一次是2026年3月1日），依据《城市居民委员会组织法》第三十四条第二款第一项。请尽快公开，照 content/notices 里的样子加一个文件；规矩改了的，改这个文件。",
    ]
  `);
});

test('What belongs to no community is set aside', async () => {
  const { problems, held } = await checkAffairs({
    'content/covenants/meiyou.yaml': covenant(ADOPTED, '长椅大家坐，先来先坐。').replace(
      'shifan',
      'meiyou',
    ),
    'content/notices/2026/x.yaml': notice().replace('shifan', 'meiyou'),
  });
  expect(problems).toHaveLength(2);
  expect(held).toEqual(['content/covenants/meiyou.yaml', 'content/notices/2026/x.yaml']);
});

test('A covenant bears the name of its community, and a page of the site keeps its address', async () => {
  const { problems } = await check({
    'content/communities/shifan.yaml': COMMUNITY,
    'content/communities/years.yaml': COMMUNITY,
    'content/covenants/gongyue-1.yaml': covenant(ADOPTED, '长椅大家坐，先来先坐。'),
  });
  expect(problems.filter((text) => /gongyue-1|years/.test(text))).toMatchInlineSnapshot(`
    [
      "content/covenants/gongyue-1.yaml 有1处引用还没有记下核对的版本，以后法律改了不会提醒。核对过之后，执行 npm run check -- --seal。",
      "content/covenants/gongyue-1.yaml:1 这一份是 shifan 的公约，文件名却是 gongyue-1。请把文件名改成 shifan.yaml；这个社区已经有公约的，把新的一版写进它的 versions。",
      "content/communities/years.yaml:1 文件名 years 和网站自己的 /ledger/years/ 重名。请换一个文件名，用拼音写，例如在后面加 -shequ、-ke。",
    ]
  `);
});

test('Every page of the site itself is kept from files of content that would stand in its place', () => {
  const taken = Object.values(RESERVED_NAMES).flatMap((names) => Object.values(names));
  const pages = globSync('src/pages/**/*.{astro,ts}').map((file) => file.replaceAll('\\', '/'));
  const folders = new Set(
    pages.filter((file) => file.includes('/[')).map((file) => file.split('/[')[0]!),
  );
  // Years and dates are numbers, parts of laws have names of their own kind.
  const named = [...folders].filter(
    (folder) => !/calendar|report|years|lectures\/topics/.test(folder),
  );
  const beside = new Set(
    named.flatMap((folder) =>
      pages
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0]!)
        .filter((name) => !name.startsWith('[') && !/^index|\.\w+\.ts$/.test(name))
        .map((name) => `${folder.replace('src/pages', '')}/${name.replace(/\.astro$/, '')}/`),
    ),
  );
  expect([...beside].sort()).toEqual([...taken].sort());
});

import { expect, test } from 'vitest';
import { check } from './check-content.ts';

const CITES = '[《示例长椅法》第二条]';
const QUESTION = `  - { ask: 长椅多久刷漆, answer: 每年刷一次漆，刷的时候先别坐。, cites: ${CITES} }\n`;

/** The path of a good topic: three taps to each end. */
const STEPS = `    - { id: start, ask: 是哪一种长椅, options: [{ say: 木头的, to: old }, { say: 石头的, to: old }] }
    - { id: old, ask: 用了多久了呢, options: [{ say: 很久了, to: wet }, { say: 新的, to: wet }] }
    - { id: wet, ask: 漆干了没有呢, options: [{ say: 干了, to: sit }, { say: 没干, to: wait }, { say: 夹住了, to: help }] }
`;
const end = (id: string, more = '') =>
  `    - { id: ${id}, title: 先看看牌子, do: [看看旁边的牌子], bring: [眼镜], who: 居委会的人, services: [juweihui], cost: 不收费, time: 马上就行, cites: ${CITES}${more} }\n`;
const ENDS = end('sit') + end('wait') + end('help', ', urgent: true');

function topicFile({
  name = '社区自治',
  questions = QUESTION.repeat(10),
  steps = STEPS,
  ends = ENDS,
  more = '',
} = {}): string {
  return `name: ${name}
summary: 长椅怎么坐、怎么修、找谁
says: [长椅, 刷漆, 歇脚]
questions:
${questions}path:
  steps:
${steps}  ends:
${ends}reviewed: { by: 张某, on: 2026-11-01 }
${more}`;
}

const SERVICE = `name: 居民委员会
group: 政务与监督
kind: 窗口
summary: 长椅的事都可以问它
says: [居委会]
for: [长椅坏了要修]
notFor: [家里的椅子自己修]
hours: 白天
cost: 不收费
bring: [照片和地址]
cites: [《示例长椅法》第一条]
confidence: verified
source: 示例来源
reviewed: { by: 张某, on: 2026-11-01 }
`;

const checkTopic = (
  given: Parameters<typeof topicFile>[0] = {},
  files: Record<string, string> = {},
) =>
  check({
    'content/topics/changyi.yaml': topicFile(given),
    'content/services/juweihui.yaml': SERVICE,
    ...files,
  });

/** What is said besides that nothing of it is sealed yet. */
const saidOf = ({ problems, kinds }: { problems: string[]; kinds: string[] }) =>
  problems.filter((_, index) => kinds[index] !== 'warning article-unsealed');

test('A good topic and a good service are good', async () => {
  expect(saidOf(await checkTopic())).toEqual([]);
});

test('A topic with nine questions is left out, with the reason', async () => {
  const report = await checkTopic({ questions: QUESTION.repeat(9) });
  expect(saidOf(report)).toMatchInlineSnapshot(`
    [
      "content/topics/changyi.yaml:4 questions：要写10个问题。请照 content/README.md 里的样例改正；改好以前，这一份不会出现在网站上。",
    ]
  `);
});

test('A figure that stands in none of the articles given is an error, in answers and in ends', async () => {
  const report = await checkTopic({
    questions: QUESTION.replace('每年刷一次', '每3年刷一次') + QUESTION.repeat(9),
    ends: ENDS.replace('time: 马上就行', 'time: 等5天就行'),
  });
  expect(saidOf(report)).toMatchInlineSnapshot(`
    [
      "content/topics/changyi.yaml:5 “长椅多久刷漆”写了“3年”，写明的依据里没有这个数。请对照原文改正；这个数出自别的条，就把那一条加进依据。",
      "content/topics/changyi.yaml:21 “先看看牌子”写了“5天”，写明的依据里没有这个数。请对照原文改正；这个数出自别的条，就把那一条加进依据。",
    ]
  `);
});

test('An article that does not exist and a law that was repealed are errors', async () => {
  const report = await checkTopic({
    questions:
      QUESTION.replace('第二条', '第九条') +
      QUESTION.replace('示例长椅法', '示例凳子法') +
      QUESTION.repeat(8),
  });
  expect(report.kinds.filter((kind) => kind.startsWith('error'))).toEqual([
    'error citation-no-article',
    'error citation-repealed',
  ]);
});

test('A path that is broken, too short or too long says where', async () => {
  const report = await checkTopic({
    steps: STEPS.replace('{ say: 石头的, to: old }', '{ say: 石头的, to: sit }').replace(
      '{ say: 新的, to: wet }',
      '{ say: 新的, to: start }',
    ),
    ends: ENDS + end('alone'),
  });
  expect(saidOf(report)).toMatchInlineSnapshot(`
    [
      "content/topics/changyi.yaml:17 从“start”走下去又回到“start”，居民会一直转圈。请改其中一个 to。",
      "content/topics/changyi.yaml:24 没有哪个选项通到“alone”。请加一个选项通到它，或者删去它。",
      "content/topics/changyi.yaml:21 到“sit”只点1下，应当是3到6下。请先问清情况再给结果；人身正有危险的，写 urgent: true 就可以早到。",
    ]
  `);
});

test('An option that leads nowhere and a door that is not written are errors', async () => {
  const report = await checkTopic({
    steps: STEPS.replace('{ say: 干了, to: sit }', '{ say: 干了, to: sti }'),
    ends: ENDS.replace('services: [juweihui]', 'services: [juweihiu]'),
  });
  expect(report.kinds.filter((kind) => kind.startsWith('error'))).toEqual([
    'error path-broken',
    'error path-broken',
    'error service-unknown',
  ]);
});

test('A topic written twice is an error', async () => {
  const report = await checkTopic({}, { 'content/topics/deng.yaml': topicFile() });
  expect(report.kinds.filter((kind) => kind.startsWith('error'))).toEqual(['error topic-twice']);
});

test('An article that changed since the topic was checked is reported with the way to seal it', async () => {
  const seal = { version: '2019-01-01', digest: '000000000000' };
  const report = await checkTopic(
    {},
    {
      'content/checked-articles.json': JSON.stringify({
        'content/topics/changyi.yaml': { 'changyi-fa#a2': seal },
      }),
    },
  );
  expect(report.problems.filter((_, at) => report.kinds[at] === 'warning article-changed'))
    .toMatchInlineSnapshot(`
    [
      "content/topics/changyi.yaml:5 《示例长椅法》第二条的文字变了（核对时是2019-01-01的文本，现在是2020-01-01的），页面会提示“条文已变动，正在核对”。请对照新条文改好，再执行 npm run check -- --seal content/topics/changyi.yaml 记下核对过的版本。",
    ]
  `);
});

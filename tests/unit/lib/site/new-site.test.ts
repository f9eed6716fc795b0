import { expect, test } from 'vitest';
import { makeSite, QUESTIONS, type Answers } from '../../../../src/lib/site/new-site.ts';
import { community } from '../../../../src/schemas/community.ts';
import { series } from '../../../../src/schemas/series.ts';
import { siteFile } from '../../../../src/schemas/site.ts';
import { parse } from 'yaml';

const check = (name: keyof Answers, answer: string) =>
  QUESTIONS.find((question) => question.name === name)!.check(answer);

test('Every example answers its own question, and the examples make a site', () => {
  expect(QUESTIONS.filter(({ check, example }) => check(example) !== undefined)).toEqual([]);
  const examples = Object.fromEntries(QUESTIONS.map(({ name, example }) => [name, example]));
  expect(makeSite(examples as unknown as Answers).map(({ path }) => path)).toEqual([
    'content/site.yaml',
    'content/communities/liuxi.yaml',
    'content/series/liuxi-jiangtang.yaml',
  ]);
});

test.each<[keyof Answers, string, string]>([
  ['siteName', '橱', '请写2到16个字。'],
  ['siteName', '橱'.repeat(17), '请写2到16个字。'],
  ['origin', 'http://pufa.example.cn', '请写以 https:// 开头的网址，后面不带别的。'],
  ['origin', 'https://pufa.example.cn/law/', '请写以 https:// 开头的网址，后面不带别的。'],
  ['slug', '长椅', '只用小写字母、数字和短横线。'],
  ['slug', 'Changyi', '只用小写字母、数字和短横线。'],
  ['slug', 'years', 'years 是网站自己的网址，请换一个，例如 years-shequ。'],
  ['phone', '13900000000', '请写座机号码，例如 010-12345678；手机号是私人的，不写在这里。'],
])('To %s one does not answer “%s”: %s', (name, answer, message) => {
  expect(check(name, answer)).toBe(message);
});

test.each<[keyof Answers, string]>([
  ['origin', 'https://pufa.example.cn/'],
  ['slug', 'changyi-2'],
  ['phone', '0571-8888888-12'],
  ['phone', '88888888'],
])('To %s one may answer “%s”', (name, answer) => {
  expect(check(name, answer)).toBeUndefined();
});

test('Whatever is answered, the files fit their schemas and say it word by word', () => {
  const answers: Answers = {
    siteName: '长椅: "普法" #1',
    origin: 'https://pufa.example.cn/',
    slug: 'changyi',
    community: '长椅: 社区',
    street: "'长椅'街道",
    district: '长椅区 # 东',
    address: '长椅路8号\\一楼',
    phone: '010-12345678',
  };
  const [site, place, talks] = makeSite(answers).map(({ text }) => parse(text) as unknown);
  expect(siteFile.parse(site)).toMatchObject({
    name: answers.siteName,
    origin: 'https://pufa.example.cn',
  });
  expect(community.parse(place)).toMatchObject({
    name: answers.community,
    street: answers.street,
    district: answers.district,
    address: answers.address,
  });
  expect(series.parse(talks)).toMatchObject({ community: 'changyi' });
});

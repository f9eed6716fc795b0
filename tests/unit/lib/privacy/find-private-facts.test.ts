import { describe, expect, test } from 'vitest';
import {
  findPrivateFacts,
  type FindOptions,
} from '../../../../src/lib/privacy/find-private-facts.ts';
import { maskFact } from '../../../../src/lib/privacy/mask-fact.ts';
import { listOpenFacts } from '../../../../src/lib/privacy/open-facts.ts';
import { listPassages } from '../../../../src/lib/privacy/passages.ts';
import { rate, readSamples, scoreSamples } from './privacy-samples.ts';

const find = (text: string, options: FindOptions = {}) =>
  findPrivateFacts(text, options).map(({ what, text: found }) => `${what} ${found}`);

describe('Samples that a person marked', () => {
  const samples = readSamples();

  test('are 300 at least, about half of them with something private', () => {
    expect(samples.length).toBeGreaterThanOrEqual(300);
    const share = samples.filter(({ facts }) => facts.length > 0).length / samples.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('Precision is 0.95 at least, recall 0.98', () => {
    const score = scoreSamples(samples);
    const { precision, recall } = rate(score);
    expect(precision, JSON.stringify(score.wrong)).toBeGreaterThanOrEqual(0.95);
    expect(recall, JSON.stringify(score.missed)).toBeGreaterThanOrEqual(0.98);
  });

  test('Those that the rules were not changed for do as well', () => {
    const { precision, recall } = rate(scoreSamples(samples.filter(({ held }) => held)));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});

describe('In a case', () => {
  test('names, numbers and addresses are found', () => {
    expect(find('张伟把花盆放在窗台，李小明被砸。', { anyName: true })).toEqual([
      '姓名 张伟',
      '姓名 李小明',
    ]);
    expect(find('他的电话13812345678，身份证110101199003071234。')).toEqual([
      '手机号 13812345678',
      '身份证号 110101199003071234',
    ]);
    expect(find('住在幸福路12号。')).toEqual(['住址 幸福路12号']);
  });

  test.each([
    '张某和李某在某小区吵架，王某甲来劝。',
    '高空抛物，周末也要管；方便的话，马上报警。',
    '12348是公共法律服务热线，2026年11月22日。',
    '路上停了车，两条街外有一家店，第12号楼。',
    '金额很大，白天黑夜都吵，石头砸了车。',
  ])('%s lets out nothing', (text) => {
    expect(find(text, { anyName: true })).toEqual([]);
  });
});

test('Elsewhere a name is private only where something beside it makes it so', () => {
  expect(find('王建国来讲课。')).toEqual([]);
  expect(find('受害人王建国来讲课。')).toEqual(['姓名 王建国']);
  expect(find('受害人张某、李晓梅都来了。')).toEqual(['姓名 李晓梅']);
});

test('What the site lists may be told', () => {
  const listed = {
    phones: ['139 0000 1234（白天）'],
    places: ['幸福路12号一楼'],
    names: ['王建国'],
  };
  expect(find('打13900001234，到幸福路12号找当事人王建国。', { listed })).toEqual([]);
  expect(find('打13900001235，到幸福路13号找当事人王建军。', { listed })).toHaveLength(3);
});

test('A site tells the doors of its communities, with contacts or without, its services and its team', () => {
  const contact = { name: '张某', phone: '010-12345678', place: '一楼' };
  expect(
    listOpenFacts({
      communities: [{ address: '长椅路8号' }, { address: '长椅路9号', contacts: [contact, {}] }],
      services: [{ number: '12348' }, {}],
      people: [{ name: '王某' }, {}],
    }),
  ).toEqual({
    phones: ['010-12345678', '12348'],
    places: ['长椅路8号', '长椅路9号', '一楼'],
    names: ['王某', '张某'],
  });
});

test('Several numbers in a row are all found', () => {
  expect(find('1. 13900001234 13800005678,13700009999')).toHaveLength(3);
});

test('A fact stands where its offsets say, in wide digits, too', () => {
  const text = '电话１３９００００１２３４。';
  const [fact] = findPrivateFacts(text);
  expect(fact).toEqual({ what: '手机号', text: '１３９００００１２３４', start: 2, end: 13 });
});

test('A message tells only the beginning and the end', () => {
  const shown = findPrivateFacts(
    '身份证110101199003071234，138 0000 5678，6217000000000000012，京A·12345，幸福路12号3单元，受害人欧阳子轩、李晓梅、王芳',
  ).map(maskFact);
  expect(shown).toEqual([
    '1101**********1234',
    '138******78',
    '6217***********0012',
    '京A***45',
    '幸福路**号*单元',
    '欧**轩',
    '李*梅',
    '王*',
  ]);
});

test('A sentence that runs over two lines is read as one, at its own lines', () => {
  const [first, second, ...rest] = listPassages(
    '受害人李晓\n  梅来了。\n- 张某\n\nname: 甲\nrole: 乙',
  );
  expect(first?.text).toBe('受害人李晓梅来了。');
  expect([first?.lineOf(3), first?.lineOf(5)]).toEqual([1, 2]);
  // What lies behind its end belongs to its last line.
  expect(first?.lineOf(99)).toBe(2);
  expect(second?.text).toBe('- 张某');
  expect(rest.map(({ text }) => text)).toEqual(['', 'name: 甲', 'role: 乙']);
});

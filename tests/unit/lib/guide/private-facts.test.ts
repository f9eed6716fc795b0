import { expect, test } from 'vitest';
import { findPrivateFacts } from '../../../../src/lib/guide/private-facts.ts';

const find = (text: string) =>
  findPrivateFacts(text).map(({ what, text: found }) => `${what} ${found}`);

test('Names, numbers and addresses are found', () => {
  expect(find('张伟把花盆放在窗台，李小明被砸。')).toEqual(['姓名 张伟', '姓名 李小明']);
  expect(find('他的电话13812345678，身份证110101199003071234。')).toEqual([
    '身份证号 110101199003071234',
    '手机号 13812345678',
  ]);
  expect(find('住在幸福路12号。')).toHaveLength(1);
});

test.each([
  '张某和李某在某小区吵架，王某甲来劝。',
  '高空抛物，周末也要管；方便的话，马上报警。',
  '12348是公共法律服务热线，2026年11月22日。',
  '路上停了车，两条街外有一家店，第12号楼。',
  '金额很大，白天黑夜都吵，石头砸了车。',
])('%s lets out nothing', (text) => {
  expect(find(text)).toEqual([]);
});

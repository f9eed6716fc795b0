import { expect, test } from 'vitest';
import { toBigrams } from '../../../../src/lib/search/bigrams.ts';

test.each([
  ['高空抛物', ['高空', '空抛', '抛物']],
  ['长椅，刷漆', ['长椅', '刷漆']],
  ['椅', ['椅']],
  ['ＡＰＰ扫码12345热线', ['app', '扫码', '12345', '热线']],
  ['WiFi 密码', ['wifi', '密码']],
  ['㐀𠮷野家', ['㐀𠮷', '𠮷野', '野家']],
  ['', []],
  ['！？ —', []],
])('%s is cut into %j', (text, pairs) => {
  expect(toBigrams(text)).toEqual(pairs);
});

import { expect, test } from 'vitest';
import { isLocalRule, localPlaceOf } from '../../../../src/lib/law/local-place.ts';

test.each([
  ['上海市消防条例', '上海市'],
  ['内蒙古自治区物业管理条例', '内蒙古自治区'],
  ['香港特别行政区基本法', '香港特别行政区'],
  ['城市居民委员会组织法', undefined],
  ['民法典', undefined],
])('%s is of %s', (title, place) => {
  expect(localPlaceOf(title)).toBe(place);
});

test('A rule holds in its province and in its city, not in the next', () => {
  const home = { region: '浙江省', district: '杭州市西湖区' };
  expect(isLocalRule('浙江省物业管理条例', home)).toBe(true);
  expect(isLocalRule('杭州市物业管理条例', home)).toBe(true);
  expect(isLocalRule('宁波市物业管理条例', home)).toBe(false);
  expect(isLocalRule('物业管理条例', home)).toBe(false);
  expect(isLocalRule('上海市消防条例', { district: '东湖区' })).toBe(false);
});

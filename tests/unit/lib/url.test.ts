import { expect, test } from 'vitest';
import { lawHref, versionHref } from '../../../src/lib/url.ts';

test('Every address ends in a slash before its anchor', () => {
  expect(lawHref('minfadian')).toBe('/laws/minfadian/');
  expect(lawHref('minfadian', 'zongze')).toBe('/laws/minfadian/zongze/');
  expect(lawHref('minfadian', 'zongze', 'a5')).toBe('/laws/minfadian/zongze/#a5');
  expect(lawHref('xingfa', undefined, 'a133-1')).toBe('/laws/xingfa/#a133-1');
  expect(versionHref('xingfa', '2020-12-26')).toBe('/laws/xingfa/versions/2020-12-26/');
  expect(versionHref('xingfa', '2020-12-26', 'a5')).toBe('/laws/xingfa/versions/2020-12-26/#a5');
});

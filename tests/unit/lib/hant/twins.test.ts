import { expect, test } from 'vitest';
import { hasTwin, twinHref } from '../../../../src/lib/hant/twins.ts';

test.each(['/', '/laws/minfadian/', '/laws/minfadian/hetong/', '/search/', '/calendar/2026/12/'])(
  'The page %s has a twin',
  (path) => {
    expect(hasTwin(path)).toBe(true);
  },
);

test.each([
  '/editors/',
  '/q/a1/',
  '/kiosk/',
  '/zh-hant/laws/',
  '/laws/shangbiaofa/versions/',
  '/laws/shangbiaofa/versions/2019-04-23/',
  '/404.html',
  '/404/',
  '/calendar.ics',
  '/laws/changes.xml',
  '//other.example/',
  'laws/',
  '',
])('“%s” has none', (path) => {
  expect(hasTwin(path)).toBe(false);
});

test.each([
  ['/laws/minfadian/#a1', '/zh-hant/laws/minfadian/#a1'],
  ['/search/?q=%E7%A6%BB%E5%A9%9A', '/zh-hant/search/?q=%E7%A6%BB%E5%A9%9A'],
  ['#a1', '#a1'],
  ['?q=a/', '?q=a/'],
  ['tel:12348', 'tel:12348'],
  ['https://flk.npc.gov.cn/', 'https://flk.npc.gov.cn/'],
  ['/icon.svg', '/icon.svg'],
])('The link %s is %s in a twin', (href, expected) => {
  expect(twinHref(href)).toBe(expected);
});

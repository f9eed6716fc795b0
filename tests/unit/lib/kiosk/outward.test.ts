import { expect, test } from 'vitest';
import { readOutward, withoutScheme } from '../../../../src/lib/kiosk/outward.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const SITE = 'https://pufa.example.cn/';
const read = (href: string) => readOutward(href, ORIGIN, SITE);

test('Pages of the site are followed, under the address of the kiosk and under that of the site', () => {
  expect(read(`${ORIGIN}/topics/zufang/#p-2`)).toBeUndefined();
  expect(read('https://pufa.example.cn/laws/?q=a.pdf')).toBeUndefined();
});

test('Telephones and mail are shown without their scheme, and coded with it', () => {
  expect(read('tel:12348')).toEqual({ kind: 'phone', text: '12348', code: 'tel:12348' });
  expect(read('mailto:a@example.cn')).toEqual({
    kind: 'mail',
    text: 'a@example.cn',
    code: 'mailto:a@example.cn',
  });
});

test('Another host is shown, whatever its scheme', () => {
  expect(read('https://flk.npc.gov.cn/')).toEqual({
    kind: 'site',
    text: 'flk.npc.gov.cn',
    code: 'https://flk.npc.gov.cn/',
  });
  expect(read('javascript:alert(1)')?.kind).toBe('site');
  expect(read('no address')?.kind).toBe('site');
});

test('Files are fetched from the site with a phone', () => {
  expect(read(`${ORIGIN}/days/a.ics`)).toEqual({
    kind: 'file',
    text: 'pufa.example.cn/days/a.ics',
    code: 'https://pufa.example.cn/days/a.ics',
  });
  expect(read(`${ORIGIN}/papers/b.PDF`)?.kind).toBe('file');
});

test('An address is read without scheme and lone slash', () => {
  expect(withoutScheme('https://a.cn/b/')).toBe('a.cn/b/');
});

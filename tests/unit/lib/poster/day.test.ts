import { expect, test } from 'vitest';
import { renderDay } from '../../../../src/lib/poster/day.ts';
import { renderPoster } from '../../../../src/lib/poster/sheet.ts';
import { DAY, FRAME } from './made-up.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '');

test('A day has its date, its name, its points with their articles, the code and the edition', () => {
  const html = text(renderDay(FRAME, DAY));
  for (const words of [
    ...['2026年12月4日周五', '长椅日', '长椅人人可坐。', '依据：《长椅法》第一条、第二条'],
    ...['example.org/q/k7m2/', '长椅路1号', '居委会 000-1', '公共法律服务热线 12348'],
    ...['版次ch　2026年11月22日印'],
  ])
    expect(html).toContain(words);
  expect(html).not.toMatch(/演示|undefined/);
});

test('A span shows its first and last day and how long it is; a whole month the month', () => {
  const span = text(renderDay(FRAME, { ...DAY, start: '2026-12-01', end: '2026-12-07' }));
  expect(span).toContain('2026年12月1日至12月7日共7天');
  const month = text(renderDay(FRAME, { ...DAY, start: '2026-11-01', end: '2026-11-30' }));
  expect(month).toContain('2026年11月整个月');
});

test('Of many points the first stand on the sheet, and it says how many are on the page', () => {
  const points = Array.from({ length: 5 }, (_, index) => ({ text: `点${index}。`, cites: [] }));
  const html = text(renderDay(FRAME, { ...DAY, points }));
  expect(html).toContain('点2。');
  expect(html).not.toContain('点3。');
  expect(html).toContain('还有2件要讲清的事');
  const long = points.map(({ cites }) => ({ text: '长'.repeat(200), cites }));
  expect(text(renderDay(FRAME, { ...DAY, points: long }))).toContain('还有3件');
});

test('A day of mourning says so to its style', () => {
  expect(renderDay(FRAME, { ...DAY, solemn: true })).toContain('class="sheet day solemn"');
  expect(renderDay(FRAME, DAY)).not.toContain('solemn');
});

test('What is in doubt is labelled, and a community that is made up is called so', () => {
  const frame = { ...FRAME, community: { ...FRAME.community, demo: true } };
  const html = renderDay(frame, { ...DAY, remarks: ['待核实', '待审核'] });
  expect(html.match(/<p class="label">[^<]+/g)).toEqual([
    '<p class="label">演示',
    '<p class="label">待核实',
    '<p class="label">待审核',
  ]);
  expect(text(html)).toContain('演示：社区、人、电话和讲座都是虚构的。');
});

test('What HTML would take for markup is escaped everywhere', () => {
  const bad = '<script>"&';
  const community = {
    ...FRAME.community,
    name: bad,
    address: bad,
    contacts: [{ role: bad, phone: bad }],
  };
  const sheet = renderDay(
    { ...FRAME, community },
    {
      ...DAY,
      name: bad,
      summary: bad,
      remarks: [bad],
      points: [{ text: bad, cites: [bad] }],
      code: { ...DAY.code, title: bad },
    },
  );
  const html = renderPoster(bad, [sheet], { css: '', size: 'a4' });
  expect(html).not.toMatch(/<script|"&[^aqlg]/);
});

test('A document has the size of its sheet', () => {
  expect(renderPoster('一', [], { css: '', size: 'a3' })).toContain('size:297mm 420mm');
  expect(renderPoster('一', [], { css: '', size: 'a4', landscape: true })).toContain(
    'size:297mm 210mm',
  );
});

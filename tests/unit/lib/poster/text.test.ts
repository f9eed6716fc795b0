import { describe, expect, test } from 'vitest';
import { readSections } from '../../../../src/lib/poster/blocks.ts';
import { drawForWeek, isoWeek } from '../../../../src/lib/poster/draw-week.ts';
import { joinCites, renderText, renderTitle } from '../../../../src/lib/poster/text.ts';

/** Words with | where a line may break within marks that keep together. */
const show = (html: string) => html.replace(/<span class="keep">/g, '[').replace(/<\/span>/g, ']');

describe('Running text', () => {
  test('The last line holds two characters at least, and numbers stay with their units', () => {
    expect(show(renderText('一般拘留10天以下，看第八十四条。'))).toBe(
      '一般拘留[10天]以下，看[第八十四条。]',
    );
    expect(show(renderText('他说：“告不赢的。”'))).toBe('他说：“告不[赢的。”]');
  });

  test('Short and empty texts stay as they are', () => {
    expect(show(renderText('好'))).toBe('[好]');
    expect(renderText('')).toBe('');
  });

  test('What HTML would take for markup is escaped', () => {
    expect(renderText('<b>1&2"</b>坐长椅')).not.toMatch(/<b>|&2|"<\/b>/);
    expect(renderTitle('<i>长椅</i>')).not.toMatch(/<i>/);
  });
});

describe('A title', () => {
  test('It breaks between words', () => {
    expect(show(renderTitle('打官司别过了期限'))).toMatch(/\[别过了\]?/);
    expect(show(renderTitle('国际禁毒日'))).toMatch(/日\]$/);
  });

  test('No word of one character stands alone at its end, and marks stand at no beginning', () => {
    for (const title of ['年底讨薪，一步一步来', '长椅“谁”坐', '楼上掉下的花盆', '南京的椅']) {
      const words = show(renderTitle(title)).slice(1, -1).split('][');
      expect(words.at(-1)!.length, title).toBeGreaterThan(1);
      expect(words.filter((word) => /^[，。”、）》]/.test(word))).toEqual([]);
    }
  });
});

test('A law that is cited in a row is named once', () => {
  expect(joinCites(['《甲法》第一条', '《甲法》第二条', '《乙法》第一条'])).toBe(
    '《甲法》第一条、第二条、《乙法》第一条',
  );
});

test('A body is read by its headings, without marks of Markdown', () => {
  const body =
    '\n## 事情经过\n\n张某坐**长椅**。\n看[这里](/x/)。\n\n## 提醒\n\n- 一\n- 二\n  接着\n';
  expect(readSections(body)).toEqual([
    { heading: '事情经过', blocks: [{ text: '张某坐长椅。看这里。' }] },
    { heading: '提醒', blocks: [{ items: ['一', '二接着'] }] },
  ]);
});

describe('The week', () => {
  test('It is counted as ISO 8601 counts it', () => {
    expect(isoWeek('2026-11-22')).toEqual({ year: 2026, week: 47 });
    expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  test('It draws the same all week, another the next, and does not mind the order', () => {
    const names = Array.from({ length: 50 }, (_, index) => `minfa/${index}`);
    const draw = (day: string, of = names) => drawForWeek(of, (name) => name, day, 1)[0];
    expect(draw('2026-11-16')).toBe(draw('2026-11-22', names.toReversed()));
    const weeks = ['2026-11-22', '2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20'];
    expect(new Set(weeks.map((day) => draw(day))).size).toBeGreaterThan(3);
  });
});

import { describe, expect, test } from 'vitest';
import { buildTimeline, statusOn, type TextDates } from '../../../../src/lib/law/timeline.ts';

const original: TextDates = {
  promulgated: '2010-03-01',
  events: [{ date: '2010-03-01', action: 'passed' }],
  lastArticleDay: '2010-06-01',
};
const amended: TextDates = {
  promulgated: '2018-05-01',
  events: [
    { date: '2010-03-01', action: 'passed' },
    { date: '2018-05-01', action: 'amended' },
  ],
  lastArticleDay: '2010-06-01',
};
const revised: TextDates = {
  promulgated: '2026-11-01',
  events: [
    { date: '2010-03-01', action: 'passed' },
    { date: '2026-11-01', action: 'revised' },
  ],
  lastArticleDay: '2026-11-23',
};

describe('statusOn', () => {
  const version = { effectiveFrom: '2026-11-23', source: '', certain: true };

  test('A law that takes effect tomorrow is pending today and in force tomorrow', () => {
    expect(statusOn(version, '2026-11-22')).toBe('pending');
    expect(statusOn(version, '2026-11-23')).toBe('current');
  });

  test('The day on which a version ends is the first on which it applies no more', () => {
    const ended = { ...version, effectiveFrom: '2010-06-01', effectiveTo: '2026-08-15' };
    expect(statusOn({ ...ended, endedBy: 'repealed' }, '2026-08-14')).toBe('current');
    expect(statusOn({ ...ended, endedBy: 'repealed' }, '2026-08-15')).toBe('repealed');
    expect(statusOn({ ...ended, endedBy: 'amended' }, '2026-08-15')).toBe('amended');
  });

  test('Where the first day is not known, the day of passing stands in for it', () => {
    const unknown = { promulgated: '2026-11-23', source: '', certain: false };
    expect(statusOn(unknown, '2026-11-22')).toBe('pending');
    expect(statusOn(unknown, '2026-11-24')).toBe('current');
    expect(statusOn({ source: '', certain: false }, '2026-11-24')).toBe('current');
  });
});

describe('buildTimeline', () => {
  test('The last article is believed of an original and of a whole revision, not of an amended text', () => {
    const { versions } = buildTimeline([original, amended, revised], undefined);
    expect(versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([
      '2026-11-23',
      undefined,
      '2010-06-01',
    ]);
  });

  test('Each version ends when the next one begins, by its passing where its first day is not known', () => {
    const { versions } = buildTimeline([original, amended, revised], undefined);
    expect(versions.map(({ effectiveTo, endedBy }) => [effectiveTo, endedBy])).toEqual([
      [undefined, undefined],
      ['2026-11-23', 'amended'],
      ['2018-05-01', 'amended'],
    ]);
  });

  test('The register wins over the text, and their contradiction is told', () => {
    const { versions, contradictions } = buildTimeline([revised], {
      amended: '2026-11-01',
      effective: '2027-01-01',
      certain: true,
    });
    expect(versions[0]).toMatchObject({
      effectiveFrom: '2027-01-01',
      source: '登记表',
      certain: true,
    });
    expect(contradictions).toEqual([
      { promulgated: '2026-11-01', registered: '2027-01-01', derived: '2026-11-23' },
    ]);
  });

  test('A version that only the register knows stands in the table without text', () => {
    const { versions } = buildTimeline([original], {
      passed: '2010-03-01',
      amended: '2026-01-01',
      effective: '2026-02-01',
      certain: true,
    });
    expect(versions.map(({ promulgated }) => promulgated)).toEqual(['2026-01-01', '2010-03-01']);
    expect(versions[1]).toMatchObject({ effectiveTo: '2026-02-01', endedBy: 'amended' });
  });

  test('A repealed law ends with its newest version', () => {
    const { versions } = buildTimeline([original, amended], {
      repealed: '2026-08-15',
      repealedBy: 'shili-fadian',
      certain: true,
    });
    expect(versions[0]).toMatchObject({
      effectiveTo: '2026-08-15',
      endedBy: 'repealed',
      repealedBy: 'shili-fadian',
    });
    expect(versions[1]?.endedBy).toBe('amended');
  });

  test('What ended nobody knows how was amended, what was repealed nobody knows by what names nothing', () => {
    const ended = { effectiveTo: '2026-08-15', source: '', certain: true };
    expect(statusOn(ended, '2026-08-15')).toBe('amended');
    const { versions } = buildTimeline([original], { repealed: '2026-08-15', certain: true });
    expect([versions[0]?.endedBy, versions[0]?.repealedBy]).toEqual(['repealed', undefined]);
  });

  test('A text that does not tell its day is the oldest, and keeps what the register says of the newest', () => {
    const bare: TextDates = { events: [] };
    const register = { amended: '2026-11-01', certain: true, source: '示例公报' };
    const { versions } = buildTimeline([bare, original, bare], register);
    expect(versions.map(({ promulgated }) => promulgated)).toEqual([
      '2026-11-01',
      '2010-03-01',
      undefined,
      undefined,
    ]);
    const source = '登记表：示例公报';
    expect(versions[0]).toEqual({ promulgated: '2026-11-01', source, certain: true });
    expect(versions[2]).toMatchObject({ source: '题注', certain: false });
  });

  test('The line under the title tells the first day where the last article does not', () => {
    const told: TextDates = {
      promulgated: '2010-03-01',
      events: [
        { date: '2010-03-01', action: 'passed' },
        { date: '2010-06-01', action: 'effective' },
      ],
    };
    expect(buildTimeline([told], undefined).versions[0]).toMatchObject({
      effectiveFrom: '2010-06-01',
      source: '题注',
      certain: true,
    });
  });

  test('A day before the passing is no day of taking effect', () => {
    const odd: TextDates = { ...original, promulgated: '2011-01-01' };
    expect(buildTimeline([odd], undefined).versions[0]?.effectiveFrom).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { listSlots, type SlotSeries } from '../../../../src/lib/lecture/slots.ts';

const series: SlotSeries = {
  every: '每月第二个周六',
  since: '2026-09',
  until: '2027-03',
  exceptions: [
    { month: '2026-11', to: '2026-11-21', skip: false, why: '会议室要刷漆' },
    { month: '2027-01', skip: true, why: '停办一月' },
  ],
};
const arranged = { '2026': { off: [], work: ['2026-10-10'] } };
const list = (given: Partial<SlotSeries> = {}) =>
  listSlots({ ...series, ...given }, { year: 2026, month: 8 }, 12, arranged);

test('A series has its slots from its first month to its last, exceptions and holidays told', () => {
  expect(list()).toEqual([
    { month: '2026-09', day: '2026-09-12' },
    { month: '2026-10', day: '2026-10-10', dayOff: { kind: 'work' } },
    { month: '2026-11', day: '2026-11-21', exception: 'moved', why: '会议室要刷漆' },
    { month: '2026-12', day: '2026-12-12' },
    { month: '2027-01', day: '2027-01-09', exception: 'skipped', why: '停办一月' },
    { month: '2027-02', day: '2027-02-13' },
    { month: '2027-03', day: '2027-03-13' },
  ]);
});

test('A series may be given in some months only, and a date that a month lacks is passed over', () => {
  expect(list({ months: [12, 3] }).map(({ month }) => month)).toEqual(['2026-12', '2027-03']);
  expect(list({ every: '每月31日' }).map(({ month }) => month)).toEqual([
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-03',
  ]);
  expect(list({ every: '有空就办' })).toEqual([]);
});

test('A slot on a statutory holiday says so', () => {
  const [slot] = listSlots(
    { ...series, every: '每月1日', since: '2027-10', until: '2027-10' },
    { year: 2027, month: 10 },
    1,
  );
  expect(slot?.dayOff).toEqual({ kind: 'statutory', name: '国庆节' });
});

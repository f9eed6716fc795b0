import { expect, test } from 'vitest';
import { listChanges } from '../../../../src/lib/law/changes.ts';

const rest = { source: '', certain: true };
const timeline = [
  {
    ...rest,
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-08-15',
    endedBy: 'repealed' as const,
    repealedBy: 'shili-fadian',
  },
  { ...rest, effectiveFrom: '2010-06-01', effectiveTo: '2026-01-01', endedBy: 'amended' as const },
];

test('A law tells when it began, when its wording changed and when it ended, newest first', () => {
  expect(listChanges('shili-fa', timeline, '2000-01-01')).toEqual([
    { day: '2026-08-15', kind: 'repealed', slug: 'shili-fa', by: 'shili-fadian' },
    { day: '2026-01-01', kind: 'amended', slug: 'shili-fa' },
    { day: '2010-06-01', kind: 'began', slug: 'shili-fa' },
  ]);
});

test('What lies before the day asked for is left out', () => {
  expect(listChanges('shili-fa', timeline, '2026-02-01').map(({ kind }) => kind)).toEqual([
    'repealed',
  ]);
});

test('A law that ended without another in its place names none', () => {
  const ended = { ...rest, effectiveTo: '2026-08-15', endedBy: 'repealed' as const };
  expect(listChanges('shili-fa', [ended], '2000-01-01')).toEqual([
    { day: '2026-08-15', kind: 'repealed', slug: 'shili-fa' },
  ]);
});

test('A version without known days tells nothing', () => {
  expect(listChanges('shili-fa', [rest], '2000-01-01')).toEqual([]);
});

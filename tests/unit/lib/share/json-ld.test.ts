import { expect, test } from 'vitest';
import {
  describeEvent,
  describeLegislation,
  describeQuestions,
  formatJsonLd,
  type EventFacts,
} from '../../../../src/lib/share/json-ld.ts';

const lecture: EventFacts = {
  name: '长椅那些事',
  description: '谁能坐，谁来修',
  url: 'https://example.org/lectures/changyi/',
  start: '2026-12-19 14:30',
  end: '2026-12-19 16:00',
  status: 'moved',
  wasStart: '2026-12-12 14:30',
  place: '活动室',
  address: '示范路1号',
  organizer: '长椅社区',
  performer: '张某',
};

test('A moved lecture tells when it was to begin before', () => {
  expect(describeEvent(lecture)).toMatchObject({
    '@type': 'Event',
    startDate: '2026-12-19T14:30:00+08:00',
    previousStartDate: '2026-12-12T14:30:00+08:00',
    eventStatus: 'https://schema.org/EventRescheduled',
  });
  const cancelled = describeEvent({ ...lecture, status: 'cancelled', wasStart: undefined });
  expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(cancelled).not.toHaveProperty('previousStartDate');
});

test('A law tells from when until when its wording applies, never that it applies now', () => {
  const law = {
    name: '示例长椅法',
    shortName: '示例长椅法',
    url: 'https://example.org/laws/changyi-fa/',
    kind: '法律',
    from: '2026-01-01',
  };
  expect(describeLegislation(law)).toMatchObject({ temporalCoverage: '2026-01-01/..' });
  expect(describeLegislation({ ...law, until: '2027-01-01' })).toMatchObject({
    temporalCoverage: '2026-01-01/2027-01-01',
  });
  expect(describeLegislation(law)).not.toHaveProperty('legislationLegalForce');
  expect(describeLegislation(law)).not.toHaveProperty('alternateName');
});

test('A law tells its short name, who passed it and when, where they are known', () => {
  const law = { name: '示例市长椅条例', shortName: '长椅条例', url: '', kind: '地方性法规' };
  const passed = { issuer: '示例市人民代表大会常务委员会', passed: '2025-11-01' };
  expect(describeLegislation({ ...law, ...passed })).toMatchObject({
    alternateName: '长椅条例',
    legislationPassedBy: { '@type': 'Organization', name: passed.issuer },
    legislationDate: '2025-11-01',
  });
  const unknown = describeLegislation(law);
  for (const key of ['legislationPassedBy', 'legislationDate', 'temporalCoverage'])
    expect(unknown).not.toHaveProperty(key);
});

test('Nothing in a question can end the script element', () => {
  const json = formatJsonLd(
    describeQuestions('https://example.org/', [{ ask: '</script><b>', answer: '不能' }]),
  );
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ mainEntity: [{ name: '</script><b>' }] });
});

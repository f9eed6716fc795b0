import { expect, test } from 'vitest';
import * as url from '../../../src/lib/url.ts';

test.each([
  [url.lawHref('minfadian'), '/laws/minfadian/'],
  [url.lawHref('minfadian', 'zongze'), '/laws/minfadian/zongze/'],
  [url.lawHref('minfadian', 'zongze', 'a5'), '/laws/minfadian/zongze/#a5'],
  [url.lawHref('xingfa', undefined, 'a133-1'), '/laws/xingfa/#a133-1'],
  [url.versionsHref('xingfa'), '/laws/xingfa/versions/'],
  [url.versionHref('xingfa', '2020-12-26'), '/laws/xingfa/versions/2020-12-26/'],
  [url.versionHref('xingfa', '2020-12-26', 'a5'), '/laws/xingfa/versions/2020-12-26/#a5'],
  [url.topicHref('zufang'), '/topics/zufang/'],
  [url.topicHref('zufang', 'yajin'), '/topics/zufang/#yajin'],
  [url.termHref('yajin'), '/glossary/#yajin'],
  [url.monthHref(2026, 3), '/calendar/2026/03/'],
  [url.lectureYearHref(2026), '/lectures/years/2026/'],
  [url.lectureTopicHref('zufang'), '/lectures/topics/zufang/'],
  [url.ledgerHref('changyi'), '/ledger/changyi/'],
  [url.ledgerHref('changyi', 2026), '/ledger/changyi/2026/'],
  [url.ledgersHref(2026), '/ledger/years/2026/'],
  [url.tallyFormHref('changyi'), '/ledger/changyi/form/'],
  [url.reportHref(2026), '/report/2026/'],
  [url.reportHref(2026, 'changyi'), '/report/2026/changyi/'],
  [url.communityHref('changyi'), '/c/changyi/'],
  [url.communityHref('changyi', 'team'), '/c/changyi/team/'],
  [url.noticeHref('changyi', 'changyi-20261112'), '/c/changyi/notices/changyi-20261112/'],
])('%s keeps its address, since it stands on paper', (href, expected) => {
  expect(href).toBe(expected);
});

test('A page of its own ends in a slash, a calendar to subscribe to in .ics', () => {
  const { caseHref, dayHref, lectureHref, pathHref, procedureHref, quizHref, serviceHref } = url;
  const hrefs = [caseHref, dayHref, lectureHref, pathHref, procedureHref, quizHref, serviceHref];
  for (const href of hrefs) expect(href('changyi')).toMatch(/^\/[a-z-]+\/changyi\/$/);
  for (const href of [url.communityFeedHref, url.topicFeedHref])
    expect(href('changyi')).toMatch(/^\/[a-z]+\/changyi\.ics$/);
});

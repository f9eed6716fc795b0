import type { DayView, LectureView, PosterFrame } from '../../../../src/lib/poster/poster.ts';
import { STRINGS } from '../../../../src/strings.ts';

/** A frame of a community that does not exist. */
export const FRAME: PosterFrame = {
  words: STRINGS.poster,
  site: '普法橱窗',
  community: {
    name: '长椅社区',
    address: '长椅路1号',
    hours: '每天',
    demo: false,
    contacts: [
      { role: '居委会', phone: '000-1', place: '一楼', hours: '每天' },
      { role: '调解室' },
    ],
  },
  hotline: { number: '12348', name: '公共法律服务热线' },
  edition: 'ch',
  printedOn: '2026年11月22日',
  size: 'a3',
};

const CODE = { url: 'https://example.org/q/k7m2/?e=ch', title: '长椅日' };

/** A themed day that does not exist. */
export const DAY: DayView = {
  name: '长椅日',
  summary: '长椅人人可坐',
  start: '2026-12-04',
  end: '2026-12-04',
  remarks: [],
  points: [
    { text: '长椅人人可坐。', cites: ['《长椅法》第一条', '《长椅法》第二条'] },
    { text: '长椅不收钱。', cites: ['《长椅法》第三条'] },
  ],
  solemn: false,
  code: CODE,
};

/** A lecture that is not given. */
export const LECTURE: LectureView = {
  title: '长椅怎么坐',
  summary: '讲讲长椅',
  status: 'planned',
  start: '2026-12-12 14:30',
  end: '2026-12-12 16:00',
  place: '二楼活动室',
  was: [],
  changes: [],
  speaker: '律师　张某',
  signUp: '直接来',
  bring: [],
  directions: ['进门右手'],
  cases: [],
  remarks: [],
  code: CODE,
};

import { countDays, formatDay } from '../lib/calendar/day.ts';
import { dayOffOn } from '../lib/calendar/holidays.ts';
import { lectureStatus, lectureUid } from '../lib/lecture/status.ts';
import type { Problem } from '../lib/problem.ts';
import type { CollectionFile } from '../loaders/collection-files.ts';
import type { Lecture } from '../schemas/lecture.ts';
import type { Check, CheckContext } from './context.ts';
import { findUnknownNames } from './names.ts';

/** Days after a lecture within which its report is expected. */
const REPORT_WITHIN = 14;

/** What a lecture and a series name exists; no address and no slot is taken twice; what is over has its report. */
export const checkLectures: Check = (context) => [
  ...context.lectures.flatMap((lecture) => [
    ...checkNames(lecture, context),
    ...checkDay(lecture, context),
    ...checkPhotos(lecture, context),
  ]),
  ...checkSeries(context),
  ...checkTwice(context),
];

function checkNames(
  { file, data, lineOf }: CollectionFile<Lecture>,
  context: CheckContext,
): Problem[] {
  const at = (field: string) => ({ file, line: lineOf([field]) });
  return [
    ...findUnknownNames(at('community'), 'community', [data.community], 'communities', context),
    ...findUnknownNames(at('series'), 'series', [data.series], 'series', context),
    ...findUnknownNames(at('cases'), 'cases', data.cases, 'cases', context),
    ...checkSpeaker(data.speaker.name, at('speaker'), context),
  ];
}

/** Only who agreed to lecture is announced: a slip of the pen would put a stranger's name on the notice board. */
function checkSpeaker(
  name: string,
  place: { file: string; line: number },
  { people, unread }: CheckContext,
): Problem[] {
  // His own file may be the one that cannot be read.
  if ([...unread].some((file) => file.startsWith('content/people/'))) return [];
  const lecturers = people.filter(({ data }) => data.duties.includes('讲课'));
  if (lecturers.some(({ data }) => data.name === name)) return [];
  return [
    {
      kind: 'speaker-unknown',
      severity: 'error',
      ...place,
      message: `主讲人“${name}”不在讲师名单里。`,
      cure: `请核对名字；是新请来的，本人同意后，先在 content/people 里加一个文件，duties 里写 讲课。名单里有：${lecturers.map(({ data }) => data.name).join('、') || '还没有人'}。`,
    },
  ];
}

function checkSeries(context: CheckContext): Problem[] {
  return context.series.flatMap(({ file, data, lineOf }) =>
    findUnknownNames(
      { file, line: lineOf(['community']) },
      'community',
      [data.community],
      'communities',
      context,
    ),
  );
}

function checkDay(
  { file, data, lineOf }: CollectionFile<Lecture>,
  context: CheckContext,
): Problem[] {
  const day = data.start.slice(0, 10);
  const status = lectureStatus(data);
  const line = lineOf(['start']);
  if (data.held && day > context.day)
    return [
      {
        kind: 'lecture-held-early',
        severity: 'error',
        file,
        line: lineOf(['held']),
        message: `${formatDay(day)}还没有到，已经写了讲后小结。`,
        cure: '请核对 start；还没讲的，删去 held。',
      },
    ];
  const late = countDays(day, context.day);
  if (late > REPORT_WITHIN && !data.held && status !== 'cancelled')
    return [
      {
        kind: 'lecture-report-missing',
        severity: 'warning',
        file,
        line,
        message: `讲座过去${late}天了，还没有讲后小结。`,
        cure: '请写上 held（到场人数、小结、居民问了什么）；没办成的，在 changes 里写取消。',
      },
    ];
  if (day < context.day || status === 'cancelled') return [];
  const arranged = context.holidays.find(({ slug }) => slug === day.slice(0, 4))?.data;
  const off = dayOffOn(day, arranged);
  if (!off || off.kind === 'work') return [];
  return [
    {
      kind: 'lecture-on-holiday',
      severity: 'warning',
      file,
      line,
      message: `${formatDay(day)}是${off.name ?? '放假的日子'}。`,
      cure: '请问清楚这天有没有人来；要改期的，改 start，并在 changes 里写改期。',
    },
  ];
}

function checkPhotos(
  { file, data, lineOf }: CollectionFile<Lecture>,
  { photos }: CheckContext,
): Problem[] {
  const folder = `${file.slice(0, file.lastIndexOf('/'))}/photos`;
  const named = [
    ...data.pictures.map(({ file: name }, index) => ({ name, path: ['pictures', index, 'file'] })),
    ...(data.held?.photos ?? []).map(({ file: name }, index) => ({
      name,
      path: ['held', 'photos', index, 'file'],
    })),
  ];
  return named.flatMap(({ name, path }): Problem[] =>
    photos.has(`${folder}/${name}`)
      ? []
      : [
          {
            kind: 'photo-missing',
            severity: 'error',
            file,
            line: lineOf(path),
            message: `没有照片 ${name}。`,
            cure: `请把它放进 ${folder}，文件名的大小写也要一样。`,
          },
        ],
  );
}

/** One address, one lecture; one slot, one lecture. */
function checkTwice({ lectures }: CheckContext): Problem[] {
  const bySlug = Map.groupBy(lectures, ({ slug }) => slug);
  const bySlot = Map.groupBy(
    lectures.filter(({ data }) => data.series !== undefined),
    ({ slug, data }) => lectureUid(slug, data),
  );
  const twice = (
    groups: Iterable<CollectionFile<Lecture>[]>,
    field: string,
    say: (first: string) => string,
    cure: string,
  ) =>
    [...groups].flatMap(([first, ...others]) =>
      others.map(({ file, lineOf }): Problem => ({
        kind: 'lecture-twice',
        severity: 'error',
        file,
        line: lineOf([field]),
        message: say(first!.file),
        cure,
      })),
    );
  return [
    ...twice(
      bySlug.values(),
      'title',
      (first) => `和 ${first} 同名，两讲会抢同一个网址。`,
      '请给后写的这一讲换个文件名。',
    ),
    ...twice(
      bySlot.values(),
      'series',
      (first) => `和 ${first} 占了同一个月的同一讲。`,
      '多出来的一讲不写 series；是改期过来的，在 changes 里写明原来的时间。',
    ),
  ];
}

import { listMonthsOf } from '../lib/calendar/month-grid.ts';
import type { Problem } from '../lib/problem.ts';
import { LONE_PAGES } from '../lib/share/places.ts';
import type { PlaceKey } from '../lib/share/short-code.ts';
import { CODES_FILE } from '../loaders/short-codes.ts';
import { CALENDAR_YEARS } from '../site.ts';
import type { Check, CheckContext } from './context.ts';
import { isUnread } from './names.ts';

/** Everything that has a short address, in a fixed order. */
export function listPlaces(context: CheckContext): PlaceKey[] {
  const named = (kind: string, files: readonly { slug: string }[]) =>
    files.map(({ slug }): PlaceKey => `${kind}:${slug}`);
  return [
    ...LONE_PAGES.map((path): PlaceKey => `page:${path}`),
    ...listLawSlugs(context).map((slug): PlaceKey => `law:${slug}`),
    ...context.guides.flatMap(({ slug, part }): PlaceKey[] =>
      part ? [`part:${slug}/${part.slug}`] : [],
    ),
    ...named('topic', context.topics),
    ...named('service', context.services),
    ...named('day', context.days),
    ...named('case', context.cases),
    ...named('quiz', context.quizzes),
    ...named('path', context.paths),
    ...named('lecture', context.lectures),
    ...named('community', context.communities),
    ...named('notices', context.communities),
    ...named('covenant', context.covenants),
    ...named('procedure', context.procedures),
    ...listMonthsOf(...CALENDAR_YEARS).map(
      ({ year, month }): PlaceKey => `month:${year}-${String(month).padStart(2, '0')}`,
    ),
  ];
}

function listLawSlugs({ laws, register, guides }: CheckContext): string[] {
  const slugs = [
    ...register.map(({ slug }) => slug),
    ...guides.map(({ slug }) => slug),
    ...laws.keys(),
  ];
  return [...new Set(slugs)].sort();
}

/** Folders of the places that stand in a file of their own. */
const FOLDERS: Readonly<Record<string, string>> = {
  part: 'laws',
  topic: 'topics',
  service: 'services',
  day: 'days',
  case: 'cases',
  quiz: 'quizzes',
  path: 'paths',
  lecture: 'lectures',
  community: 'communities',
  notices: 'communities',
  covenant: 'covenants',
  procedure: 'procedures',
};

/** Every place has its code, and every printed code still leads somewhere. */
export const checkPlaces: Check = (context) => {
  const places = listPlaces(context);
  const known = new Set(places);
  const { codes, moved } = context.codes;
  const missing = places.filter((key) => !codes.has(key));
  return [
    ...[...codes].flatMap(([key, code]): Problem[] => {
      const now = moved.get(key) ?? key;
      // A law whose text is not here still has an address of its own: it names the official database.
      if (known.has(now) || now.startsWith('law:')) return [];
      // What cannot be read now is not gone: its own problem stands beside it.
      const [kind = '', name = ''] = now.split(':');
      const folder = FOLDERS[kind];
      if (folder !== undefined && isUnread(folder, name.split('/')[0]!, context)) return [];
      return [
        {
          kind: 'qr-dead',
          severity: 'error',
          file: CODES_FILE,
          message: `印出去的短码 ${code} 指向 ${now}，它已经不在了。`,
          cure: `请把它找回来；改了名的，在 moved 里写 "${key}": "新的名字"。`,
        },
      ];
    }),
    // Without the file nothing has been printed yet.
    ...(codes.size > 0 && missing.length > 0
      ? [
          {
            kind: 'qr-missing',
            severity: 'warning' as const,
            file: CODES_FILE,
            message: `有${missing.length}处还没有短码，例如 ${missing[0]}。`,
            cure: '请执行 npm run codes，再把 content/qr.json 一起提交。',
          },
        ]
      : []),
  ];
};

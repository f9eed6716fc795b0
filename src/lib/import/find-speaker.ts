import { normalizeText } from './cells.ts';

/** Somebody who agreed to lecture, as `content/people` says it. */
export interface Lecturer {
  name: string;
  role: string;
  duties: readonly string[];
  /** Communities it works for; all, where empty. */
  communities: readonly string[];
}

const TITLES = /(?:律师|警官|民警|法官|检察官|老师|教授|主任|书记|调解员|先生|女士|同志|志愿者)$/;
/** How a title may stand in a role. */
const LIKE: Readonly<Record<string, RegExp>> = {
  警官: /警/,
  民警: /警/,
  律师: /律师|法律顾问/,
  调解员: /调解/,
};

/**
 * The lecturer whom a cell names: 李某律师, 李律师 where one alone fits, 社区法律顾问 李某律师. Otherwise why not; nobody
 * is guessed, since a stranger's name would go up on the notice board.
 */
export function findSpeaker(
  said: string,
  community: string | undefined,
  people: readonly Lecturer[],
): Lecturer | { problem: { message: string; cure: string } } {
  const several = said.split(/[、，,/;；]/).filter((word) => word.trim() !== '');
  if (several.length > 1)
    return {
      problem: { message: `“${said}”不止一位。`, cure: '一讲写一位主讲人，另一位写进讲座的正文。' },
    };
  const lecturers = people.filter(
    ({ duties, communities }) =>
      duties.includes('讲课') &&
      (community === undefined || communities.length === 0 || communities.includes(community)),
  );
  const exact = lecturers.filter(({ name }) => name === said || coreName(name) === coreName(said));
  const words = normalizeText(said)
    .split(/[\s、,/:;()]+/)
    .map(coreName);
  const contained = lecturers.filter(({ name }) => words.includes(coreName(name)));
  const fits =
    [exact, contained, fitSurname(said, lecturers)].find((found) => found.length > 0) ?? [];
  const [only, other] = fits;
  if (only && !other) return only;
  const names =
    (fits.length > 1 ? fits : lecturers).map(({ name }) => name).join('、') || '还没有人';
  return fits.length > 1
    ? { problem: { message: `“${said}”可能是${names}。`, cure: '一讲写一位主讲人，请写全名。' } }
    : {
        problem: {
          message: `主讲人“${said}”不在讲师名单里。`,
          cure: `请核对名字；是新请来的，本人同意后先加进 content/people。名单里有：${names}。`,
        },
      };
}

/** 李 of 李律师, 李某 of 李某律师（演示）. */
function coreName(name: string): string {
  const bare = normalizeText(name).replaceAll(/\([^)]*\)|\s/g, '');
  return bare.replace(TITLES, '') || bare;
}

/** 李律师: a surname with a title, which must fit the name or the role. */
function fitSurname(said: string, lecturers: readonly Lecturer[]): Lecturer[] {
  const bare = normalizeText(said).replaceAll(/\([^)]*\)|\s/g, '');
  const title = TITLES.exec(bare)?.[0];
  const surname = coreName(said);
  if (title === undefined || surname.length > 2) return [];
  const named = lecturers.filter(({ name }) => name.startsWith(surname));
  const fitting = named.filter(({ name, role }) =>
    (LIKE[title] ?? new RegExp(title)).test(name + role),
  );
  return fitting.length > 0 || LIKE[title] ? fitting : named;
}

import { AUDIENCES, TOPICS } from '../../schemas/vocabulary.ts';
import { bareText, normalizeText } from './cells.ts';
import { addMinutes, readClock, readDuration } from './clock-text.ts';
import { findSpeaker, type Lecturer } from './find-speaker.ts';
import { FIELD_NAMES, type Field } from './headings.ts';
import type { Known } from './known.ts';
import { toDigits, type When } from './parse-when.ts';
import type { Doubt, PlanRow } from './read-rows.ts';

/** What a row wants, as far as it could be understood; what could not is a doubt. */
export interface Draft {
  row: PlanRow;
  title: string;
  community: string | undefined;
  when: When;
  /** 14:30, from the cell of the time or a column of its own. */
  end: string | undefined;
  place: string;
  speaker: Lecturer | undefined;
  role: string;
  audiences: string[];
  topics: string[];
  signUp: string;
  seats: number | undefined;
  status: '取消' | '恢复' | undefined;
  /** Why something was changed, short enough to stand on the page. */
  why: string | undefined;
  /** The row says itself that time or place was changed. */
  isTold: boolean;
  doubts: Doubt[];
  notes: string[];
}

/** How people call those whom a lecture is for. */
const CALLED: readonly [RegExp, (typeof AUDIENCES)[number]][] = [
  [/居民|群众|业主|全体|所有人|大家/, '社区居民'],
  [/老年|老人|长者|长辈/, '老人'],
  [/学生|中小学/, '学生'],
  [/青少年|未成年|儿童|孩子/, '青少年'],
  [/家长|父母/, '家长'],
  [/妇女|女性/, '妇女'],
  [/残疾|残障/, '残疾人'],
  [/务工|农民工|工人|职工/, '务工人员'],
  [/个体|企业|商户|商家/, '个体户与企业'],
  [/机关|单位/, '机关单位'],
  [/村民|农村/, '农村居民'],
  [/社区工作|网格|楼长|干部/, '社区工作者'],
];
const LONGEST_REASON = 60;

/** What a row wants; nothing is thrown, every doubt names its column. */
export function readDraft(row: PlanRow, known: Known): Draft {
  const doubts: Doubt[] = [];
  const notes: string[] = [];
  const refuse = (field: Field, message: string, cure: string) => {
    doubts.push(doubtAt(row, field, message, cure));
  };
  const title = readTitle(row.say('title'));
  if (title === '') refuse('title', '没有写主题。', '请写上讲什么，4到24个字。');
  const community = readCommunity(row, known, refuse);
  const status = readStatus(row);
  if (row.when.kind === 'doubt' && status !== '取消')
    refuse('when', row.when.message, row.when.cure);
  if (row.when.kind !== 'doubt') notes.push(...row.when.notes);
  const reason = row.say('note');
  return {
    row, title, community, status, doubts, notes,
    when: row.when,
    end: readEnd(row, refuse),
    place: row.say('place'),
    speaker: readSpeaker(row, community, known, refuse),
    role: row.say('role'),
    audiences: readAudiences(row.say('audiences'), notes),
    topics: readTopics(row.say('topics'), notes),
    signUp: readSignUp(row.say('signUp'), notes),
    seats: readSeats(row.say('seats'), notes),
    why: reason.length >= 2 && reason.length <= LONGEST_REASON ? reason : undefined,
    isTold: /改期|改到|调整|推迟|提前|延期|换地点|换场地|改在/.test(row.say('status') + reason),
  }; // prettier-ignore
}

/** A doubt about one column of a row; without that column, about the row. */
export function doubtAt(row: PlanRow, field: Field, message: string, cure: string): Doubt {
  const column = row.column(field);
  const missing = column === undefined ? `表里没有“${FIELD_NAMES[field]}”这一列。` : '';
  const place = { sheet: row.sheet, row: row.row, ...(column !== undefined && { column }) };
  return { ...place, message: message + (message.startsWith('没有写') ? missing : ''), cure };
}

/** Marks around a title belong to the plan, not to the title. */
function readTitle(said: string): string {
  const title = said.replace(/^[【[(（](?:取消|改期|延期|新增)[】\])）]/, '').trim();
  const quoted = /^[《“"]([^《》“”"]+)[》”"]$/.exec(title)?.[1];
  return quoted ?? title;
}

type Refuse = (field: Field, message: string, cure: string) => void;

function readCommunity(row: PlanRow, { communities }: Known, refuse: Refuse): string | undefined {
  const said = row.say('community');
  const names = communities.map(({ name }) => name).join('、');
  const core = (name: string) => bareText(name).replace(/(?:社区)?(?:居委会|居民委员会)?$/, '');
  if (said !== '') {
    const found = communities.find(({ slug, name }) => slug === said || core(name) === core(said));
    if (!found) refuse('community', `没有“${said}”这个社区。`, `请写全名；网站上有：${names}。`);
    return found?.slug;
  }
  const titled = communities.filter(({ name }) => row.titles.includes(name));
  const only =
    titled.length === 1 ? titled[0] : communities.length === 1 ? communities[0] : undefined;
  if (!only) refuse('community', '没有写是哪个社区。', `请加上“社区”这一列；网站上有：${names}。`);
  return only?.slug;
}

function readStatus(row: PlanRow): Draft['status'] {
  const [status, note, title] = [row.say('status'), row.say('note'), row.say('title')];
  const isCancelled = (text: string) =>
    /取消|停办/.test(text) && !/[不未别没]取消|取消(?:报名|预约|限制)/.test(text);
  if (/恢复|照常/.test(status)) return '恢复';
  if (isCancelled(status) || isCancelled(note) || /^[【[(（]取消/.test(title)) return '取消';
  return undefined;
}

const MORNING = /上午|早|凌晨|清晨|am/i;

function readEnd(row: PlanRow, refuse: Refuse): string | undefined {
  const { when } = row;
  const said = row.say('end');
  if (when.kind === 'doubt' || said === '') return when.kind === 'doubt' ? undefined : when.end;
  const text = toDigits(said);
  const number = /^\d+(?:\.\d+)?$/.exec(text) ? Number(text) : undefined;
  const unit = number === undefined ? '' : number <= 8 ? '小时' : '分钟';
  const minutes = readDuration(normalizeText(said) + unit);
  const clock =
    minutes === undefined
      ? readClock(text.replace(/^.*[年月日号] ?|^\d{4}-\d\d-\d\d /, ''))
      : undefined;
  const read = clock && !clock.problem ? clock.start : undefined;
  // 4:00 behind 14:30 is the afternoon; 上午4点 is a slip.
  const mayBeLater = read !== undefined && read <= when.start && !MORNING.test(said);
  const half = mayBeLater ? addMinutes(read, 12 * 60) : read;
  const end = minutes === undefined ? half : addMinutes(when.start, minutes);
  if (end === undefined || end <= when.start)
    refuse('end', `“${said}”看不出几点结束。`, '请写成 16:00，或者 90分钟。');
  return end;
}

function readSpeaker(
  row: PlanRow,
  community: string | undefined,
  { people }: Known,
  refuse: Refuse,
) {
  const said = row.say('speaker');
  if (said === '') return undefined;
  const found = findSpeaker(said, community, people);
  if (!('problem' in found)) return found;
  refuse('speaker', found.problem.message, found.problem.cure);
  return undefined;
}

function split(text: string): string[] {
  return normalizeText(text).split(/[、,/;和及\s]+/).filter(Boolean); // prettier-ignore
}

function readAudiences(said: string, notes: string[]): string[] {
  const found = split(said).map(
    (word) =>
      [
        word,
        AUDIENCES.find((one) => one === word) ?? CALLED.find(([like]) => like.test(word))?.[1],
      ] as const,
  );
  const unknown = found.filter(([, audience]) => audience === undefined).map(([word]) => word);
  if (unknown.length > 0) notes.push(`对象“${unknown.join('、')}”不在能选的词里，没有写上`);
  return [...new Set(found.flatMap(([, audience]) => audience ?? []))].slice(0, 5);
}

function readTopics(said: string, notes: string[]): string[] {
  const words = normalizeText(said).split(/[、,/;\s]+/).filter(Boolean); // prettier-ignore
  const found = words.map((word) => [word, TOPICS.find((topic) => topic === word)] as const);
  const unknown = found.filter(([, topic]) => topic === undefined).map(([word]) => word);
  if (unknown.length > 0) notes.push(`类别“${unknown.join('、')}”不是网站的主题，没有写上`);
  return [...new Set(found.flatMap(([, topic]) => topic ?? []))].slice(0, 3);
}

function readSignUp(said: string, notes: string[]): string {
  if (/^(?:否|不用|不需要?|无需?|无|免)$/.test(said)) return '不用报名，直接来';
  const isLong = said.length >= 4 && said.length <= 80;
  if (said !== '' && !isLong) notes.push(`报名“${said}”没有说怎么报，没有写上`);
  return isLong ? said : '';
}

function readSeats(said: string, notes: string[]): number | undefined {
  const seats = Number(/^\D{0,4}(\d{1,4})\D{0,3}$/.exec(normalizeText(said))?.[1]);
  if (said !== '' && !(seats > 0)) notes.push(`座位“${said}”看不出是几个，没有写上`);
  return seats > 0 ? seats : undefined;
}

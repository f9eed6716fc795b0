import type { LectureStatus } from '../lecture/status.ts';
import type { STRINGS } from '../../strings.ts';

/** The words that stand on posters, `STRINGS.poster`. */
export type PosterWords = typeof STRINGS.poster;

export type PosterSize = 'a3' | 'a4';

/** Somebody that a community's residents can turn to, as the card and the foot of a poster name him. */
export interface PosterContact {
  role: string;
  name?: string | undefined;
  phone?: string | undefined;
  place?: string | undefined;
  hours?: string | undefined;
}

/** The community in whose name a poster hangs. */
export interface PosterCommunity {
  name: string;
  address: string;
  hours: string;
  /** Made up for showing the site: every sheet says so. */
  demo: boolean;
  contacts: readonly PosterContact[];
}

/** What every sheet says beside its own matter. */
export interface PosterFrame {
  words: PosterWords;
  /** Name of the site, four characters: they make its seal. */
  site: string;
  community: PosterCommunity;
  hotline: { number: string; name: string };
  /** Signs that name the day of printing, as they stand in the QR code. */
  edition: string;
  /** 2026年11月22日. */
  printedOn: string;
  size: PosterSize;
}

/** What a QR code on a sheet opens. */
export interface PosterCode {
  /** Absolute address, the edition included. */
  url: string;
  /** What is found there, for whoever hears the sheet read. */
  title: string;
}

export interface PosterPoint {
  text: string;
  cites: readonly string[];
}

export interface DayView {
  name: string;
  summary: string;
  /** Year and days, both of which belong to it. */
  start: string;
  end: string;
  /** 预计, 以当年通知为准, 待核实, 待审核 … */
  remarks: readonly string[];
  points: readonly PosterPoint[];
  /** A day of mourning: black on white, nothing that adorns. */
  solemn: boolean;
  code: PosterCode;
}

/** One change of a lecture, the last first. */
export interface LectureChangeView {
  /** 时间改了. */
  what: string;
  why: string;
  /** 2026年11月18日公布. */
  on: string;
}

export interface LectureView {
  title: string;
  summary: string;
  status: LectureStatus;
  /** Local moments, 2026-12-12 14:30. */
  start: string;
  end: string;
  place: string;
  /** What it was before it moved: 1月9日（周六）下午2:30 and a room. */
  was: readonly string[];
  changes: readonly LectureChangeView[];
  speaker: string;
  signUp: string;
  bring: readonly string[];
  directions: readonly string[];
  /** Titles of the cases told. */
  cases: readonly string[];
  remarks: readonly string[];
  /** Of a cancelled one: the next that is given, 12月12日（周六）下午2:30–4:00 and its title. */
  next?: { when: string; title: string } | undefined;
  code: PosterCode;
}

/** A themed day or a lecture in a cell of the month. */
export interface MonthItem {
  name: string;
  key: boolean;
  solemn: boolean;
  /** It began on an earlier day. */
  running: boolean;
  /** 下午2:30 of a lecture; its standing decides how it is drawn. */
  time?: string | undefined;
  lecture?: LectureStatus | undefined;
}

export interface MonthCell {
  date: number;
  isInMonth: boolean;
  items: readonly MonthItem[];
}

export interface MonthView {
  year: number;
  month: number;
  weeks: readonly (readonly MonthCell[])[];
  /** What lasts longer than a week: name and days. */
  long: readonly { name: string; when: string }[];
  code: PosterCode;
}

export interface ArticleView {
  /** 第47周. */
  week: string;
  title: string;
  plain: string;
  figure?: string | undefined;
  example?: string | undefined;
  /** 《民法典》第一百八十八条. */
  cite: string;
  remarks: readonly string[];
  code: PosterCode;
}

/** A piece of a case: a paragraph, or the points of a list. */
export type Block = { text: string } | { items: readonly string[] };

export interface CaseView {
  title: string;
  summary: string;
  /** 情景案例。人和事是编的… */
  kind: string;
  panels: readonly { heading: string; blocks: readonly Block[] }[];
  question: { ask: string; answer: string };
  cites: readonly string[];
  remarks: readonly string[];
  code: PosterCode;
}

export interface CardView {
  code: PosterCode;
}

export interface CodesView {
  doors: readonly { name: string; about: string; code: PosterCode }[];
}

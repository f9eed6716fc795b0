import type { StatuteEvent } from '../statute/history.ts';

/** 尚未施行 · 现行有效 · 已被修订 · 已废止. */
export type VersionStatus = 'pending' | 'current' | 'amended' | 'repealed';

/** One row of the dated table of a law. Days are ISO dates in Asia/Shanghai. */
export interface DatedVersion {
  /** Last passing, promulgation or amendment that this version contains. */
  promulgated?: string | undefined;
  /** First day on which it applies; absent where neither the register nor the text tells. */
  effectiveFrom?: string | undefined;
  /** First day on which it applies no more; absent while it applies. */
  effectiveTo?: string | undefined;
  /** What ended it; stands with `effectiveTo`. */
  endedBy?: 'amended' | 'repealed' | undefined;
  /** Slug of the law that repealed it. */
  repealedBy?: string | undefined;
  /** Where each day was learned, in words for the page. */
  source: string;
  /** False where the first day rests on a weak source: shown as 待核实. */
  certain: boolean;
}

/** What one text says of itself. */
export interface TextDates {
  promulgated?: string;
  /** From a version table that came with the text. */
  effectiveFrom?: string;
  events: readonly StatuteEvent[];
  /** 自2026年1月1日起施行 of the last article, as an ISO day. */
  lastArticleDay?: string;
}

/** What the register knows of a law. */
export interface RegisteredDates {
  passed?: string | undefined;
  amended?: string | undefined;
  effective?: string | undefined;
  repealed?: string | undefined;
  repealedBy?: string | undefined;
  /** Where the facts were learned. */
  source?: string | undefined;
  certain: boolean;
}

export interface Timeline {
  /** Newest first. */
  versions: DatedVersion[];
  /** Days on which sources contradict each other, for a report. */
  contradictions: { promulgated: string; registered: string; derived: string }[];
}

/**
 * Status of a version on a day. Where the first day of application is not known, the day of passing
 * stands in for it.
 */
export function statusOn(version: DatedVersion, day: string): VersionStatus {
  const from = version.effectiveFrom ?? version.promulgated;
  if (from !== undefined && day < from) return 'pending';
  if (version.effectiveTo !== undefined && day >= version.effectiveTo)
    return version.endedBy ?? 'amended';
  return 'current';
}

/**
 * The dated table of a law, from what its texts say and what the register knows. Of a version that was
 * amended (修正), the last article still names the first day of the original, so only the original and a
 * whole revision (修订) are believed; a register entry wins, and a contradiction is reported.
 */
export function buildTimeline(
  texts: readonly TextDates[],
  register: RegisteredDates | undefined,
): Timeline {
  const contradictions: Timeline['contradictions'] = [];
  const newest = register?.amended ?? register?.passed;
  const rows = [...texts]
    .sort((a, b) => (b.promulgated ?? '').localeCompare(a.promulgated ?? ''))
    .map((text) => dateVersion(text, register, newest, contradictions));
  if (
    newest !== undefined &&
    register &&
    (rows.length === 0 || rows.every(({ promulgated }) => (promulgated ?? '') < newest))
  ) {
    rows.unshift({
      promulgated: newest,
      ...(register.effective === undefined ? {} : { effectiveFrom: register.effective }),
      source: nameRegister(register),
      certain: register.certain,
    });
  }
  endVersions(rows, register);
  return { versions: rows, contradictions };
}

function dateVersion(
  text: TextDates,
  register: RegisteredDates | undefined,
  newest: string | undefined,
  contradictions: Timeline['contradictions'],
): DatedVersion {
  const { promulgated } = text;
  const derived = deriveEffective(text);
  const registered =
    promulgated !== undefined && promulgated === newest ? register?.effective : undefined;
  if (registered !== undefined && derived !== undefined && registered !== derived.day) {
    contradictions.push({ promulgated: promulgated!, registered, derived: derived.day });
  }
  const effectiveFrom = registered ?? derived?.day;
  return {
    ...(promulgated === undefined ? {} : { promulgated }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    source: registered !== undefined ? nameRegister(register) : (derived?.source ?? '题注'),
    certain: registered !== undefined ? register?.certain === true : derived !== undefined,
  };
}

/** The register as a source, with where it learned its facts. */
function nameRegister(register: RegisteredDates | undefined): string {
  return register?.source === undefined ? '登记表' : `登记表：${register.source}`;
}

/** First day of application as far as the text itself may be believed. */
function deriveEffective(text: TextDates): { day: string; source: string } | undefined {
  if (text.effectiveFrom !== undefined) return { day: text.effectiveFrom, source: '版本表' };
  const last = text.events
    .filter(({ action }) => action !== 'effective' && action !== 'other')
    .at(-1)?.action;
  if (last === 'amended') return undefined;
  const named =
    text.lastArticleDay ?? text.events.find(({ action }) => action === 'effective')?.date;
  if (named === undefined || (text.promulgated !== undefined && named < text.promulgated))
    return undefined;
  return { day: named, source: text.lastArticleDay === undefined ? '题注' : '末条' };
}

/** Each version ends when the next one begins; the newest ends when the law is repealed. */
function endVersions(rows: DatedVersion[], register: RegisteredDates | undefined): void {
  rows.forEach((row, index) => {
    const next = rows[index - 1];
    const begins = next && (next.effectiveFrom ?? next.promulgated);
    if (begins !== undefined) {
      row.effectiveTo = begins;
      row.endedBy = 'amended';
    } else if (register?.repealed !== undefined) {
      row.effectiveTo = register.repealed;
      row.endedBy = 'repealed';
      if (register.repealedBy !== undefined) row.repealedBy = register.repealedBy;
    }
  });
}

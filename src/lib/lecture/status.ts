/** What of a lecture tells how it stands; moments are local, `2026-12-12 14:30`. */
export interface LectureTimes {
  start: string;
  /** File name of the series whose slot it takes. */
  series?: string | undefined;
  changes: readonly { what: '改期' | '换地点' | '取消' | '恢复'; wasStart?: string | undefined }[];
  held?: object | undefined;
}

export type LectureStatus = 'planned' | 'moved' | 'cancelled' | 'held';

/** How a lecture stands: told afterwards it was held; else what was changed decides, a cancelling taken back does not. */
export function lectureStatus({ changes, held }: LectureTimes): LectureStatus {
  if (held) return 'held';
  const decided = changes.findLast(({ what }) => what === '取消' || what === '恢复');
  if (decided?.what === '取消') return 'cancelled';
  return changes.some(({ what }) => what === '改期' || what === '换地点') ? 'moved' : 'planned';
}

/** The month, `2026-12`, whose slot it takes: that for which it was announced first, wherever it moved. */
export function slotMonth({ start, changes }: LectureTimes): string {
  const first = changes.find(({ wasStart }) => wasStart !== undefined)?.wasStart ?? start;
  return first.slice(0, 7);
}

/** UID of a slot of a series, the same before and after a lecture takes it (RFC 5545, 3.8.4.7). */
export function slotUid(series: string, month: string): string {
  return `series-${series}-${month}@pufa-chuchuang`;
}

/** UID of a lecture: that of its slot, where it takes one. It never changes. */
export function lectureUid(slug: string, lecture: LectureTimes): string {
  return lecture.series === undefined
    ? `lecture-${slug}@pufa-chuchuang`
    : slotUid(lecture.series, slotMonth(lecture));
}

/** SEQUENCE (RFC 5545, 3.8.7.4): one more with every change, and one for taking a slot that stood as 待定. */
export function lectureSequence({ series, changes }: LectureTimes): number {
  return changes.length + (series === undefined ? 0 : 1);
}

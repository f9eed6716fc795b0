import type { HolidayArrangement } from '../calendar/holidays.ts';
import type { SlotSeries } from '../lecture/slots.ts';
import type { Lecturer } from './find-speaker.ts';

/** A file of the project: its path from the root, and its text. */
export interface KnownFile {
  path: string;
  text: string;
}

/** What exists before an import, as `/admin/desk-data.json` hands it out. */
export interface Known {
  /** Every file in content/lectures, also one that does not fit the schema. */
  lectures: KnownFile[];
  series: KnownFile[];
  communities: { slug: string; name: string }[];
  people: Lecturer[];
  /** Topics of life, with the words under which residents look for them. */
  topics: { name: string; says: string[] }[];
  /** By year. */
  holidays: Record<string, HolidayArrangement>;
}

/** A series with its slug. */
export interface KnownSeries extends SlotSeries {
  slug: string;
  file: KnownFile;
  name: string;
  community: string;
  start: string;
  end: string;
  place: string;
}

import type { Doubt } from './read-rows.ts';

/** A row that can be done, and the file that it leaves. */
export interface PlannedRow {
  sheet: string;
  /** From 1, as spreadsheets count. */
  row: number;
  path: string;
  text: string;
  title: string;
  /** What is changed or holds, one by one: 地点：二楼活动室 → 一楼大厅. */
  what: string[];
  /** What was filled in or left out, for whoever looks it over. */
  notes: string[];
}

/** What an import would do. Files of `added` and `changed` are to be written; doubtful rows are left out. */
export interface TablePlan<Row extends PlannedRow = PlannedRow> {
  added: Row[];
  changed: Row[];
  same: Row[];
  doubtful: Doubt[];
  /** Headings of columns that are not imported. */
  unused: string[];
}

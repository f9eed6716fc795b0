/** What a list of results shows of a record. */
export interface RecordCard {
  href: string;
  title: string;
  kind: string;
  text: string;
}

/** A found record, loaded only when it is shown. */
export interface FoundRecord {
  load: () => Promise<RecordCard>;
}

/** What the pop-over of a term shows. */
export interface TermCard {
  term: string;
  pinyin: string;
  means: string;
  example?: string;
  /** 《民法典》第三百六十六条, and where it is read. */
  label: string;
  href?: string;
}

/**
 * What a figure counts. Units that the law does not treat as one stay apart: 一年 is counted by the calendar
 * and is no 12个月, 一日 no 24小时, 一周 no 7日, 五日 no 5个工作日. 半年 is 6个月, 岁 is 周岁, 天 is 日.
 * `count` is of persons and things alike (名, 人, 个); `kinds` tells how many things are listed (四种, 两点);
 * `other` is a number whose unit is not known or not written.
 */
export type Unit =
  | 'minute'
  | 'hour'
  | 'clock'
  | 'day'
  | 'workday'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'date'
  | 'age'
  | 'money'
  | 'share'
  | 'multiple'
  | 'households'
  | 'times'
  | 'term'
  | 'count'
  | 'kinds'
  | 'metre'
  | 'sea-mile'
  | 'square-metre'
  | 'mu'
  | 'cubic-metre'
  | 'litre'
  | 'gram'
  | 'decibel'
  | 'degree'
  | 'dollar'
  | 'other';

/** A number in a text with what it counts: `[start, end)` in UTF-16 units of the text. */
export interface Figure {
  start: number;
  end: number;
  /** As written, with its unit: 5天 in 5到15天. */
  text: string;
  /** In the smallest unit of its class: 半年 is 6, 1万元 is 10000, 百分之八十 is 0.8, 12月4日 is 1204. */
  value: number;
  unit: Unit;
  /** Not meant as a number by those who write so: 一个, 一次, 几千元, 十多天. */
  loose: boolean;
  /** The upper end of a range that the figure before it begins: 10天 in 5天以上10天以下. */
  continues: boolean;
}

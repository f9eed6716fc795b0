import { pinyin } from 'pinyin-pro';

/** The heading of a 编 in its two halves. */
export interface PartTitle {
  /** 第三编; empty for a heading without number (附则). */
  label: string;
  /** 合同, without blanks and without 编 behind it. */
  name: string;
}

/** Reads 第三编　合同 or 附则 as one writes it; blanks and a 编 at the end do not matter. */
export function parsePartTitle(title: string): PartTitle {
  const text = title.replace(/[\s\u3000]/g, '');
  const [label = ''] = /^第[^编]+编(?=.)/.exec(text) ?? [];
  return { label, name: trimPartName(text.slice(label.length)) };
}

/** 第三编　合同, as the official texts write it. */
export function formatPartTitle({ label, name }: PartTitle): string {
  return label === '' ? name : `${label}　${name}`;
}

/** The name of a 编 without blanks and without 编 behind it: 婚姻家庭编 is 婚姻家庭. */
export function trimPartName(name: string): string {
  return name.replace(/[\s\u3000]/g, '').replace(/编$/, '');
}

/** Address of the page of a 编: its name in pinyin, hetong. It stands in printed links, so its form never changes. */
export function formatPartSlug(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
}

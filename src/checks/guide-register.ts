import { formatTitleKey } from '../lib/statute/title.ts';
import type { Check } from './context.ts';

/** Every guide stands in the register under its own address and title, so that addresses never change by accident. */
export const checkGuideRegister: Check = ({ guides, register }) => {
  const bySlug = new Map(register.map((law) => [law.slug, law]));
  return guides.flatMap(({ slug, file, guide, lineOf }) => {
    const law = bySlug.get(slug);
    if (!law) {
      return [
        {
          kind: 'guide-unregistered',
          severity: 'error' as const,
          file,
          message: `登记表里没有网址名为“${slug}”的法律。`,
          cure: '请在 content/law-register.yaml 里加上这部法律，或把文件名改成登记的网址名。',
        },
      ];
    }
    if (formatTitleKey(law.title) === formatTitleKey(guide.title)) return [];
    return [
      {
        kind: 'guide-title-mismatch',
        severity: 'error' as const,
        file,
        line: lineOf(['title']),
        message: `导读写的是《${guide.title}》，登记表里这个网址是《${law.title}》。`,
        cure: '请核对，两处写成一样。',
      },
    ];
  });
};

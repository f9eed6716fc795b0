import type { Problem } from '../lib/problem.ts';
import { formatTitleKey } from '../lib/statute/title.ts';
import type { GuideFile } from '../loaders/guide-files.ts';
import type { RegisteredLaw } from '../schemas/law-register.ts';
import type { Check } from './context.ts';
import { checkPartTitle } from './guide-parts.ts';

/**
 * Every guide stands in the register under its own address and title, and that of a 编 under those of its page,
 * so that addresses never change by accident.
 */
export const checkGuideRegister: Check = (context) => {
  const bySlug = new Map(context.register.map((law) => [law.slug, law]));
  return context.guides.flatMap((file) =>
    file.part ? checkPartTitle(file, context) : checkLaw(file, bySlug.get(file.slug)),
  );
};

function checkLaw(
  { slug, file, guide, lineOf }: GuideFile,
  law: RegisteredLaw | undefined,
): Problem[] {
  if (!law) {
    return [
      {
        kind: 'guide-unregistered',
        severity: 'error',
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
      severity: 'error',
      file,
      line: lineOf(['title']),
      message: `导读写的是《${guide.title}》，登记表里这个网址是《${law.title}》。`,
      cure: '请核对，两处写成一样。',
    },
  ];
}

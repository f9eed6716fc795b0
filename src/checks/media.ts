import type { Problem } from '../lib/problem.ts';
import type { Media } from '../schemas/media.ts';
import type { Check } from './context.ts';

/** Every recording, video and braille file that a guide or a case offers is there. */
export const checkMedia: Check = ({ guides, cases, media }) =>
  [
    ...guides
      .filter(({ part }) => !part)
      .map(({ file, guide, lineOf }) => ({ file, own: guide.media, lineOf })),
    ...cases.map(({ file, data, lineOf }) => ({ file, own: data.media, lineOf })),
  ].flatMap(({ file, own, lineOf }): Problem[] =>
    (Object.entries(own ?? {}) as [keyof Media, string][])
      .filter(([, path]) => !media.has(path))
      .map(([field, path]) => ({
        kind: 'media-missing',
        severity: 'error',
        file,
        line: lineOf(['media', field]),
        message: `没有文件 public/media/${path}。`,
        cure: '请把文件放进去，或者删去这一行；没有的，页面上什么也不显示。',
      })),
  );

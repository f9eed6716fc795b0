import { listPosterFiles } from '../loaders/poster-files.ts';

/** A poster that was made with `npm run posters -- --out public/posters`. */
export interface PosterLink {
  href: string;
  /** 联系卡：示范社区. */
  name: string;
  /** A3, A4. */
  size: string;
}

let files: string[] | undefined;

/** Posters of a themed day, a lecture or a case, by its name as their files carry it: 主题日-国际禁毒日-a3.pdf. */
export function listPosters(name: string): PosterLink[] {
  if (!files || import.meta.env.DEV) files = listPosterFiles();
  return files
    .filter((file) => file.includes(`-${name}-`))
    .map((file) => ({
      href: `/posters/${encodeURIComponent(file)}`,
      name: file.replace(/-a\d(?:-\d+)?\.pdf$/, '').replace('-', '：'),
      size: (/-(a\d)(?:-\d+)?\.pdf$/.exec(file)?.[1] ?? '').toUpperCase(),
    }));
}

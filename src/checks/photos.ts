import type { Problem } from '../lib/problem.ts';
import type { Check } from './context.ts';

/** Every picture can be read; one that cannot is left out of the site, and nothing else. */
export const checkPhotos: Check = ({ brokenPhotos }) =>
  [...brokenPhotos].map((file): Problem => ({
    kind: 'photo-broken',
    severity: 'error',
    file,
    message: '照片打不开，网页上先不放它。',
    cure: '多半是没有传完：请重新拷贝一份，或者用看图软件打开，另存为 JPG。',
  }));

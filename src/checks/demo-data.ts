import type { Problem } from '../lib/problem.ts';
import { listDemoFiles } from '../lib/site/demo-files.ts';
import type { Check } from './context.ts';

/** Nothing made up is published under a real name: where there is a site of one's own, demonstration data is an error. */
export const checkDemoData: Check = (context) =>
  context.site === undefined
    ? []
    : listDemoFiles(context).map((file): Problem => ({
        kind: 'demo-published',
        severity: 'error',
        file,
        message: '这是演示用的，不能放在真的网站上。',
        cure: '请执行 npm run remove-demo，把演示数据一起删去。',
      }));

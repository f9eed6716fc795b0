// `npm run paper -- --seed 2026-12 [--out FILE] [--site DIR]`: a contest paper with answer sheet and key as one PDF.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from './print/printer.ts';
import { Notice, runCommand } from './setup/project.mjs';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      out: { type: 'string' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const seed = values.seed?.trim();
  if (!seed) throw new Notice('请写卷号，例如：npm run paper -- --seed 2026-12');
  if (seed.length > 20) throw new Notice('卷号最多20个字。');
  const site = resolve(values.site);
  if (!existsSync(join(site, 'quizzes/contest/index.html')))
    throw new Notice('还没有生成网站。请先执行 npm run build。');
  const file = resolve(values.out ?? `竞赛卷-${seed.replaceAll(/[\\/:*?"<>|\s]/g, '_')}.pdf`);
  const printer = await openPrinter(site);
  try {
    const page = await printer.open(`/quizzes/contest/?seed=${encodeURIComponent(seed)}`);
    await page.locator('[data-part=paper]:not([hidden])').waitFor();
    await printer.save(page, file);
  } finally {
    await printer.close();
  }
  console.log(`印好了：${file}（试卷、答题卡、答案）`);
});

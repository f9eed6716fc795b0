import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable, type HantTable } from '../../../src/lib/hant/table.ts';
import { zhHant } from '../../../src/integrations/zh-hant.ts';

const HEAD =
  '<!DOCTYPE html><html  lang="zh-CN"><head><meta charset=utf-8><title>标准</title>' +
  '<meta name="description" content="说准确"><link rel="canonical" href="https://a.example/days/">' +
  '<link rel="icon" href="/icon.svg"><style>.发{content:"发"}</style>' +
  '<script type="application/ld+json">{"name":"发"}</script></head>';
const MAIN =
  '<body><!-- 发 --><main id="main" ><div class="page"><h1 id="发">头发 &amp;  发现</h1>' +
  '<a href="/laws/x/#a1" title="说">条</a><a href=/laws/x/versions/>旧</a><a href="#发">发</a>' +
  '<a href="/days.ics">历</a><form action="/search/"><input value="对" placeholder="查说"></form>' +
  '<quiz-set data-answers="[&quot;对&quot;]" data-score="答对%d题" data-slug="x"></quiz-set>' +
  '<x-y data-list="[{&quot;name&quot;:&quot;说&quot;,&quot;href&quot;:&quot;/days/x/&quot;}]"></x-y>' +
  '<script type="application/json" data-part="words">{"判断":"说"}</script>' +
  '<script>const word = "发";</script></div></main>';
const FOOT =
  '<footer class="site-footer"><nav aria-label="说"><a href="/">首页</a>' +
  '<a href="/search/" data-c>查</a></nav></footer></body></html>';
const PAGE = HEAD + MAIN + FOOT;

const FILES: Record<string, string> = {
  'index.html': PAGE,
  'days/index.html': PAGE,
  'editors/index.html': PAGE,
  'laws/x/versions/index.html': PAGE,
  '404.html': PAGE,
  'moved/index.html': '<!doctype html><meta http-equiv="refresh" content="0;url=/">',
  'search/b1/everyday/cards/0.json': '[{"title":"标准","plain":"发现头发"}]',
  'search/suggestions.txt': '批准\n标准',
};

describe('The 繁體 edition of a built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zh-hant-'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  let twin = '';

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { hooks } = zhHant() as unknown as {
      hooks: Record<string, (given: object) => void | Promise<void>>;
    };
    await hooks['astro:config:done']?.({ config: { site: 'https://a.example' } });
    const dir = pathToFileURL(`${folder}/`);
    await hooks['astro:build:done']?.({ dir, logger: { info: () => undefined } });
    twin = read('zh-hant/days/index.html');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('Every page has a twin but those that stand alone', () => {
    expect(existsSync(join(folder, 'zh-hant/index.html'))).toBe(true);
    for (const file of ['editors', 'laws/x/versions', 'moved'])
      expect(existsSync(join(folder, 'zh-hant', file)), file).toBe(false);
    expect(existsSync(join(folder, 'zh-hant/404.html'))).toBe(false);
    expect(read('editors/index.html')).toBe(PAGE);
  });

  test('What is shown is turned and leads to twins; all else is the same, byte for byte', () => {
    const alternates =
      '<link rel="alternate" hreflang="zh-Hans" href="https://a.example/days/">' +
      '<link rel="alternate" hreflang="zh-Hant" href="https://a.example/zh-hant/days/">';
    const expected = [
      '<!DOCTYPE html><html  lang="zh-Hant"><head><meta charset=utf-8><title>標準</title>',
      '<meta name="description" content="說準確">',
      '<link rel="canonical" href="https://a.example/zh-hant/days/">',
      '<link rel="icon" href="/icon.svg"><style>.发{content:"发"}</style>',
      `${alternates}</head><body><!-- 发 --><main id="main" >`,
      '<p class="page hant-note">本頁由簡體文本自動轉換，以簡體文本為準。',
      '<a href="/days/" hreflang="zh-Hans">看簡體</a></p>',
      '<div class="page"><h1 id="发">頭髮 &amp;  發現</h1>',
      '<a href="/zh-hant/laws/x/#a1" title="說">條</a><a href=/laws/x/versions/>舊</a>',
      '<a href="#发">發</a><a href="/days.ics">歷</a>',
      '<form action="/zh-hant/search/"><input value="对" placeholder="查說"></form>',
      '<quiz-set data-answers="[&quot;对&quot;]" data-score="答對%d題" data-slug="x"></quiz-set>',
      '<x-y data-list="[{&quot;name&quot;:&quot;說&quot;,&quot;href&quot;:&quot;/zh-hant/days/x/&quot;}]">',
      '</x-y><script type="application/json" data-part="words">{"判断":"說"}</script>',
      '<script>const word = "发";</script></div></main>',
      '<footer class="site-footer"><nav aria-label="說"><a href="/zh-hant/">首頁</a>',
      '<a href="/zh-hant/search/" data-c>查</a>',
      '<a href="/days/" hreflang="zh-Hans" lang="zh-Hans" data-c>简体</a></nav></footer></body></html>',
    ];
    expect(twin).toBe(expected.join(''));
  });

  test('The simplified page tells of its twin, and is else as it was', () => {
    const links =
      '<link rel="alternate" hreflang="zh-Hans" href="https://a.example/days/">' +
      '<link rel="alternate" hreflang="zh-Hant" href="https://a.example/zh-hant/days/">' +
      '<link rel="alternate" hreflang="x-default" href="https://a.example/days/">';
    const footer = '<a href="/zh-hant/days/" hreflang="zh-Hant" lang="zh-Hant" data-c>繁體</a>';
    const page = read('days/index.html');
    expect(page.replace(links, '').replace(footer, '')).toBe(PAGE);
    expect(page).toContain(links);
    expect(page).toContain(footer);
  });

  test('The table of the search knows the words of cards and suggestions', () => {
    const turn = openTable(JSON.parse(read('zh-hant/hant.json')) as HantTable);
    expect(turn('发现标准，批准头发')).toBe('發現標準，批准頭髮');
  });
});

import { expect, test } from 'vitest';
import { matchArticles } from '../../../../src/lib/diff/match-articles.ts';
import { renderDiff } from '../../../../src/lib/diff/render-diff.ts';
import { STRINGS } from '../../../../src/strings.ts';
import { BENCHES, makeArticles } from './made-up.ts';

const [AIM, PLACES, BAN, FINE, SNOW, GIFT, START] = BENCHES;
const render = (olds: readonly string[], news: readonly string[]) =>
  renderDiff(matchArticles(makeArticles(...olds), makeArticles(...news)), {
    labels: STRINGS.versions,
    headingLevel: 3,
    prefix: 'v',
    oldHref: (anchor) => `/old/#${anchor}`,
    newHref: (anchor) => `/new/#${anchor}`,
  });

test('A run of unchanged articles is one line that holds the anchors of all', () => {
  expect(render([AIM, PLACES, BAN], [AIM, PLACES, BAN])).toBe(
    '<p class="run"><span id="v-a1"></span><span id="v-a2"></span><span id="v-a3"></span>' +
      '第1–3条没有变化（3条）</p>',
  );
});

test('Articles that only got another number are one line that says so', () => {
  expect(render([AIM, BAN, FINE], [AIM, GIFT, BAN, FINE])).toContain(
    '<p class="run"><span id="v-a3"></span><span id="v-a4"></span>' +
      '<span class="tag">移</span>第3–4条：原第2–3条，文字没有变化（2条）</p>',
  );
});

test('A changed article stands side by side, with what was struck and what was put in', () => {
  const html = render([AIM, BAN, FINE], [AIM, BAN, GIFT, FINE.replace('二十元', '五十元')]);
  expect(html).toContain(
    '<section class="row changed" id="v-a4"><h3><span class="tag">改</span>' +
      '<a class="label" href="/new/#a4">第四条</a><a class="also" href="/old/#a3">原第三条</a></h3>' +
      '<div class="sides"><div class="side old"><p class="name">修改前</p><p>违反前条规定的',
  );
  expect(html).toContain(
    '可以处<del><span class="visually-hidden">〔删去：</span>二十元<span class="visually-hidden">〕</span></del>以下',
  );
  expect(html).toContain(
    '可以处<ins><span class="visually-hidden">〔增加：</span>五十元<span class="visually-hidden">〕</span></ins>以下',
  );
});

test('An added and a removed article say that the other side has none', () => {
  const html = render([AIM, SNOW, START], [AIM, START, GIFT]);
  expect(html).toContain(
    '<section class="row removed" id="v-old-a2"><h3><span class="tag">删</span><a class="label" href="/old/#a2">原第二条</a></h3>',
  );
  expect(html).toContain('<p class="none">修改后没有这一条。</p>');
  expect(html).toContain(
    '<section class="row added" id="v-a3"><h3><span class="tag">增</span><a class="label" href="/new/#a3">第三条</a></h3>',
  );
  expect(html).toContain('<p class="none">修改前没有这一条。</p>');
});

test('An article that was split or merged points to the other that has most of its words', () => {
  const whole = PLACES + SNOW;
  expect(render([AIM, whole, START], [AIM, PLACES, SNOW, START])).toContain(
    '<a class="also" href="/old/#a2">',
  );
  expect(render([AIM, PLACES, SNOW, START], [AIM, whole, START])).toContain(
    '<a class="also" href="#v-a2">',
  );
});

test('A line that was put in between leaves no empty paragraph', () => {
  const html = render(
    [AIM, '甲：\n（一）木椅。', START],
    [AIM, '甲：\n（三）铁椅。\n（一）木椅。', START],
  );
  expect(html).not.toMatch(/<p[^>]*>(?:<ins>)?(?:<\/ins>)?<\/p>/);
});

test('Paragraphs and items stand on lines of their own, a mark over a line break is set in each', () => {
  const html = render(
    [AIM, '长椅分为：\n（一）木椅。', START],
    [AIM, '长椅分为：\n（一）木椅；\n（二）石椅。', START],
  );
  expect(html).toContain('<p>长椅分为：</p><p class="item">（一）木椅。</p>');
  expect(html.replace(/<span class="visually-hidden">.*?<\/span>/g, '')).toContain(
    '<p>长椅分为：</p><p class="item">（一）木椅<ins>；</ins></p><p class="item"><ins>（二）石椅</ins>。</p>',
  );
});

test('Characters that mean something in HTML are escaped', () => {
  const html = render([AIM, '长椅<b>&"凳"', START], [AIM, '长椅<b>&"凳"甲', START]);
  expect(html).toContain('长椅&lt;b&gt;&amp;&quot;凳&quot;');
  expect(html).not.toContain('<b>');
});

test('A number that a defective source repeats gets one anchor', () => {
  const html = renderDiff(
    [...makeArticles(AIM), ...makeArticles(BAN)].map((article) => ({
      kind: 'added',
      new: article,
    })),
    {
      labels: STRINGS.versions,
      headingLevel: 2,
      prefix: 'v',
      oldHref: () => '',
      newHref: () => '',
    },
  );
  expect(html.match(/id="v-a1"/g)).toHaveLength(1);
});

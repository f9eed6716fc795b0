import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { DESK_COLLECTIONS } from '../../../../src/lib/desk/collections.ts';
import { makeFields } from '../../../../src/lib/desk/field.ts';
import { renderPreview } from '../../../../src/lib/desk/render-preview.ts';
import { listSlips, nameField } from '../../../../src/lib/desk/slips.ts';
import { lecture } from '../../../../src/schemas/lecture.ts';
import { person } from '../../../../src/schemas/person.ts';
import { quiz } from '../../../../src/schemas/quiz.ts';
import type { DeskField } from './field-rules.ts';

const WORDS = { slips: '还要改', good: '都好', untitled: '还没有题目' };
const ATTACK = `<img src=x onerror="alert('1')">&`;

/** An entry in which every text, at any depth, is an attack. */
function attackWith(fields: readonly DeskField[]): Record<string, unknown> {
  const valueOf = (field: DeskField): unknown => {
    const one = field.fields
      ? attackWith(field.fields)
      : field.widget === 'keyvalue'
        ? { [ATTACK]: ATTACK }
        : ATTACK;
    return field.widget === 'list' || field.multiple === true ? [one, one] : one;
  };
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
}

test.each(DESK_COLLECTIONS.map((collection) => [collection.name, collection] as const))(
  'In the preview of %s nothing that is put in becomes HTML',
  (_, { schema, title }) => {
    const data = { ...attackWith(makeFields(schema) as DeskField[]), [ATTACK]: ATTACK };
    const html = renderPreview(schema, data, title, {
      slips: ATTACK,
      good: ATTACK,
      untitled: ATTACK,
    });
    expect(html).not.toMatch(/<img/i);
    expect(html).toContain('&lt;img');
    // All that is left when our own tags are taken away holds no bracket and no bare quote.
    const own = /<\/?(?:p|h1|h2|dl|dt|dd|ol|ul|li|b|div)(?: class="[a-z-]+")?>/g;
    expect(html.replace(own, '')).not.toMatch(/[<>"]/);
    const blank = renderPreview(schema, {}, title, { ...WORDS, untitled: ATTACK });
    expect(blank).not.toMatch(/<img/i);
  },
);

const LECTURE = {
  title: '长椅那些事',
  start: '2026-12-12 14:30',
  end: '2026-12-12 16:00',
  community: 'changyi',
  place: '长椅活动室',
  speaker: { name: '张某', role: '修椅师傅' },
  points: [{ text: '长椅人人都可以坐，不用付钱。', cites: ['《示例长椅法》第一条'] }],
};

test('A good lecture reads much as its page does', () => {
  expect(renderPreview(lecture, LECTURE, 'title', WORDS)).toMatchInlineSnapshot(
    `"<p class="desk-good">都好</p><h1>长椅那些事</h1><dl class="desk-facts"><dt>开始</dt><dd>2026-12-12 14:30</dd><dt>结束</dt><dd>2026-12-12 16:00</dd><dt>社区</dt><dd>changyi</dd><dt>地点</dt><dd>长椅活动室</dd><dt>主讲人</dt><dd>张某　修椅师傅</dd></dl><h2>讲清的几件事</h2><ol class="desk-list"><li><p>长椅人人都可以坐，不用付钱。</p><p class="desk-cites">《示例长椅法》第一条</p></li></ol>"`,
  );
});

test('What is wrong is told with the names of the desk, an item of a list by its number', () => {
  const wrong = {
    ...LECTURE,
    title: '长',
    end: '2026-02-30 25:61',
    speaker: { role: '修椅师傅' },
    points: [LECTURE.points[0], { text: '长椅', cites: [] }],
    seats: -1,
    colour: '红',
  };
  expect(listSlips(lecture, wrong)).toMatchInlineSnapshot(`
    [
      "题目：4到24个字",
      "结束：要写成 2026-12-12 14:30",
      "结束：没有这一天",
      "主讲人·名字：还没有填",
      "座位数：要大于0",
      "讲清的几件事·第2条·讲清什么：至少10个字",
      "讲清的几件事·第2条·依据：还没有填",
      "这一份：出现未知的键(key): "colour"",
    ]
  `);
});

test('What nobody filled in, and what the desk notes for itself, is no slip', () => {
  const blank = { communities: [], consent: '', demo: false, body: '正文', __sc_id: 'x' };
  expect(listSlips(person, { name: '张某', role: '修椅师傅', duties: ['讲课'], ...blank })).toEqual(
    [],
  );
  expect(listSlips(quiz, {}).length).toBeGreaterThan(4);
});

test('A path is named as deep as the desk has names', () => {
  expect(nameField(lecture, ['held', 'questions', 1, 'cites', 0])).toBe(
    '讲完以后·居民问了什么·第2条·依据·第1条',
  );
  expect(nameField(lecture, [])).toBe('这一份');
  expect(nameField(lecture, ['__proto__', 'x'])).toBe('__proto__');
});

test('What has no name of its own is called as in the file, and what is ticked is told with 是', () => {
  const parts = z.array(z.object({ free: z.boolean() }));
  const schema = z.object({ name: z.string(), open: z.boolean(), chairs: parts, note: z.any() });
  const data = { name: '长椅', open: true, chairs: [{ free: true }], note: [{ a: '一' }, 2] };
  expect(renderPreview(schema, data, 'name', WORDS)).toBe(
    '<p class="desk-good">都好</p><h1>长椅</h1><dl class="desk-facts"><dt>open</dt><dd>是</dd></dl>' +
      '<h2>chairs</h2><ol class="desk-list"><li><p>是</p></li></ol><h2>note</h2>一、2',
  );
});

test('What an entry names is called by its name, and other slips stand beside those of the fields', () => {
  const html = renderPreview(lecture, LECTURE, 'title', WORDS, {
    slips: ['地点：“2栋301室”像是住址，请删去'],
    nameOf: (collection, slug) => (collection === 'communities' ? '长椅社区' : slug),
  });
  expect(html).toContain('<dt>社区</dt><dd>长椅社区</dd>');
  expect(html).toContain('<li>地点：“2栋301室”像是住址，请删去</li>');
  const broken = renderPreview(lecture, { ...LECTURE, community: 5 }, 'title', WORDS);
  expect(broken).toContain('<dt>社区</dt><dd>5</dd>');
});

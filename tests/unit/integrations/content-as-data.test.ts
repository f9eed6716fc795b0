import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { literalBodies, writeModule } from '../../../src/integrations/content-as-data.ts';
import { readWords, renderModule } from '../lib/prose/render-body.ts';
import { readSamples, type Attack } from '../lib/prose/samples.ts';

const FRONT = '---\ntitle: 长椅\n---\n';
const ATTACKS = readSamples<Attack>('attacks/attacks.yaml');
const HARMLESS = readSamples<{ text: string; shown?: string }>('harmless.yaml');

/** The JavaScript that Astro makes of an MDX file. */
async function compile(source: string): Promise<string> {
  const processor = unified({ smartypants: false });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('file:///site/src/'), sourcemap: false },
  );
  if (!renderer) throw new Error('Astro’s processor renders no MDX.');
  return (await renderer.process(source, '/site/content/cases/a.mdx', {})).code;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('The plugin stands before that of MDX and takes MDX files only', () => {
  const { enforce, transform } = literalBodies();
  expect({ enforce, order: transform.order }).toEqual({ enforce: 'pre', order: 'pre' });
  expect(['/a/content/cases/a.mdx', '/a/a.ts'].map((id) => transform.filter.id.test(id))).toEqual([
    true,
    false,
  ]);
});

test.each(HARMLESS)('Stands on the page as typed: $text', async ({ text, shown = text }) => {
  const html = await renderModule(writeModule(`${FRONT}\n${text}\n`));
  expect(squeeze(readWords(html))).toBe(squeeze(shown));
});

test.each(ATTACKS.filter(({ where }) => where !== 'yaml'))(
  'Runs nothing: $name',
  async ({ text }) => {
    const html = await renderModule(writeModule(`${FRONT}\n${text}\n`));
    const tags = [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)];
    expect(tags.map(([, tag]) => tag).filter((tag) => !MADE_BY_MARKDOWN.has(tag!))).toEqual([]);
    expect(html).not.toMatch(/(?:href|src)="(?!https?:\/\/|mailto:|\/media\/a\.png")/);
  },
);

const MADE_BY_MARKDOWN = new Set(
  'p a h1 h2 ul ol li table thead tbody tr th td blockquote strong em del code pre img br'.split(
    ' ',
  ),
);

test('Astro compiles every attack, and imports nothing for it', async () => {
  const plain = listImports(await compile(writeModule(`${FRONT}\n长椅\n`)));
  for (const { text } of ATTACKS) {
    const code = await compile(writeModule(`${FRONT}\n${text}\n`));
    expect(listImports(code)).toEqual(plain);
  }
});

const listImports = (code: string) => code.match(/^(?:import|export) .*?from .*$/gm) ?? [];

test('A body at which MDX stops no longer stops anything', async () => {
  const body = '年龄<18岁的，填{姓名\n\n<div>\n\n{ 这里没有收尾\n\n甲</p>乙';
  await expect(compile(`${FRONT}${body}`)).rejects.toThrow();
  await expect(compile(writeModule(`${FRONT}${body}`))).resolves.toContain('年龄<18岁的，填{姓名');
  const html = await renderModule(writeModule(`${FRONT}${body}`));
  expect(squeeze(readWords(html))).toBe(squeeze(body));
});

test('A layout in the front matter imports nothing', () => {
  expect(writeModule("---\nlayout: '../../src/x.astro'\ntitle: 甲\n---\n正文\n")).toBe(
    '---\n\n\n---\n正文\n',
  );
  expect(writeModule('\uFEFF---\nlayout: x\n---\n正文')).toBe('---\n\n---\n正文');
  expect(writeModule('\n+++\nlayout = "x"\n+++\n正文')).not.toContain('layout');
  expect(writeModule('---\ntitle: 甲\n---\n\n---\nlayout: x\n---\n')).toContain('layout');
});

test('Code spans and fenced blocks stay as they are', () => {
  const body = '`{甲}` 与\n\n```\nimport x\n<a>{b}</a>\n```\n';
  expect(writeModule(FRONT + body)).toBe(`---\n\n---\n${body}`);
});

test('Ordinary bodies are left alone', () => {
  const body =
    '## 事情经过\n\n张某说：“**押金**不退。”\n\n- 甲\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n';
  expect(writeModule(FRONT + body)).toBe(`---\n\n---\n${body}`);
});

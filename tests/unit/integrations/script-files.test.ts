import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameScripts, preloadModules } from '../../../src/integrations/script-files.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preloads-'));
  mkdirSync(join(folder, '_astro'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('What a page’s scripts import is named in its head, to the last step, each once', () => {
  write('page.html', '<head></head><script type="module" src="/_astro/a.js"></script>');
  write('_astro/a.js', 'import{b}from"./b.js";import"./c.js";b()');
  write('_astro/b.js', 'import{c}from"./c.js";export{d}from"./d.js";export const b=c');
  write('_astro/c.js', 'import"./a.js";export const c=1,e=()=>import("./later.js")');
  write('_astro/d.js', 'export const d=2');
  const modules = ['/_astro/b.js', '/_astro/c.js', '/_astro/d.js'];
  expect(preloadModules(folder, 'page.html')).toEqual(modules);
  const links = modules.map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain(`<head>${links}</head>`);
});

test('A script that only imports another is named as that other, once', () => {
  const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
  write('page.html', ['a', 'own', 'b', 'far'].map(script).join('<p>'));
  write('_astro/a.js', 'import"./shared.js";');
  write('_astro/b.js', 'import "./shared.js"');
  write('_astro/far.js', 'import"./a.js";');
  write('_astro/own.js', 'import{s}from"./shared.js";s()');
  write('_astro/shared.js', 'export const s=()=>1');
  nameScripts(folder);
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(html).toBe(`${script('shared')}<p>${script('own')}<p><p>`);
});

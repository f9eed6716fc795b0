// html-validate over every kind of page, all guides and a random sample of the rest; SEED repeats it.
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate, Reporter } from 'html-validate';
import { listPages, readFolderArgument, readText } from './built-site.ts';
import { createRandom, samplePages } from './sample-pages.ts';

const RANDOM_PAGES = 60;

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = readFileSync(new URL('html-validate.json', import.meta.url), 'utf8');
const pages = new Map(listPages(readFolderArgument()).map(({ path, file }) => [path, file]));
const guides = new Set(
  globSync('content/laws/**/*.mdx', { cwd: root }).map(
    (name) => `/laws/${relative('content/laws', name).replaceAll('\\', '/').slice(0, -4)}/`,
  ),
);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const isGuide = (path: string) => guides.has(path);
const sample = samplePages([...pages.keys()], isGuide, RANDOM_PAGES, createRandom(seed));

const validator = new HtmlValidate(new FileSystemConfigLoader(JSON.parse(config)));
const reports = await Promise.all(
  sample.map((path) => validator.validateString(readText(pages.get(path) ?? ''), `site${path}`)),
);
const report = Reporter.merge(reports);

console.log(
  `检查了 ${pages.size} 个页面中的 ${sample.length} 个（SEED=${seed} 可重复这一次抽样）。`,
);
const text = formatterFactory('text')(report.results).trim();
if (text !== '') console.log(text.split('\n').slice(0, 60).join('\n'));
process.exitCode = report.valid ? 0 : 1;

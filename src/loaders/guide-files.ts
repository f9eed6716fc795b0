import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { lawGuide, type LawGuide } from '../schemas/law-guide.ts';
import { parseYaml, splitFrontMatter, type YamlFile } from './yaml-file.ts';

export const GUIDE_FOLDER = 'content/laws';

/** A guide as a file, for checks that must name the line. */
export interface GuideFile {
  slug: string;
  file: string;
  guide: LawGuide;
  lineOf: YamlFile['lineOf'];
  body: string;
  bodyLine: number;
}

/** Every guide of the folder; one that does not fit its schema is reported and left out. */
export function readGuideFiles(root: string): { guides: GuideFile[]; problems: Problem[] } {
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(join(root, GUIDE_FOLDER)).sort()) {
    if (!name.endsWith('.mdx')) continue;
    const file = `${GUIDE_FOLDER}/${name}`;
    const report = (line: number, message: string) =>
      problems.push({
        kind: 'guide-invalid',
        severity: 'error',
        file,
        line,
        message,
        cure: '请对照 content/README.md 里的样例改正。',
      });
    const parts = splitFrontMatter(readFileSync(join(root, file), 'utf8'));
    if (!parts) {
      report(1, '文件开头没有用 --- 围起来的说明部分。');
      continue;
    }
    const yaml = parseYaml(parts.yaml, 1);
    for (const { line, message } of yaml.errors) report(line, `说明部分写法有误：${message}。`);
    if (yaml.errors.length > 0) continue;
    const parsed = lawGuide.safeParse(yaml.data);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const at =
          issue.code === 'unrecognized_keys'
            ? [...issue.path, ...issue.keys.slice(0, 1)]
            : issue.path;
        const path = at.filter((key) => typeof key !== 'symbol');
        report(yaml.lineOf(path), `${path.join('.') || '说明部分'}：${issue.message}。`);
      }
      continue;
    }
    guides.push({
      slug: name.slice(0, -4),
      file,
      guide: parsed.data,
      lineOf: yaml.lineOf,
      body: parts.body,
      bodyLine: parts.bodyLine,
    });
  }
  return { guides, problems };
}

import { isNode, isScalar, visit, type Node } from 'yaml';
import { findCode, findCodeInValue, type FoundCode } from '../lib/prose/find-code.ts';
import { decodePercents, isMediaPath } from '../lib/prose/judge-address.ts';
import type { Problem } from '../lib/problem.ts';
import type { ContentText } from '../loaders/content-texts.ts';
import { openYaml, parseYaml, splitFrontMatter } from '../loaders/yaml-file.ts';
import type { Check } from './context.ts';

/** What people write holds no code, in any file of any collection: bodies, and every value of YAML. */
export const checkTextCode: Check = ({ texts, media }) => {
  const isOurs = (path: string) =>
    isMediaPath(path) && media.has(decodePercents(path.slice('/media/'.length)));
  return texts.flatMap((text) => checkText(text, isOurs));
};

function checkText({ file, text }: ContentText, isOurs: (path: string) => boolean): Problem[] {
  if (!file.endsWith('.mdx')) return checkYaml(file, text, 0);
  const parts = splitFrontMatter(text) ?? { yaml: '', body: text, bodyLine: 1 };
  const inBody = findCode(parts.body, { isOurs }).map((found) =>
    report(file, parts.bodyLine + found.line - 1, found, '正文'),
  );
  return [...checkYaml(file, parts.yaml, 1), ...inBody];
}

/** Every key and value of a YAML text before which `offset` lines stand. */
function checkYaml(file: string, yaml: string, offset: number): Problem[] {
  const problems: Problem[] = [];
  const lineAt = (at: number) => offset + yaml.slice(0, at).split('\n').length;
  // Without a tag (!…), a name for other places (&, *) and code in a value the tree need not be looked at.
  if (!/![^\s!]|[&*]/u.test(yaml) && !holdsCode(parseYaml(yaml).data)) return [];
  const document = openYaml(yaml);
  if (!document) return [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    if (node.tag !== undefined) problems.push(reportTag(file, lineAt(node.range[0]), node.tag));
    if (!isScalar(node) || typeof node.value !== 'string') return;
    for (const found of findCodeInValue(node.value))
      problems.push(report(file, lineAt(placeIn(yaml, node, found)), found, '这一栏'));
  });
  return problems;
}

/** Whether there is code in a key or a value. What cannot be read may hold anything. */
function holdsCode(data: unknown): boolean {
  if (data === undefined) return true;
  if (typeof data === 'string') return findCodeInValue(data).length > 0;
  if (typeof data !== 'object' || data === null) return false;
  if (Array.isArray(data)) return data.some(holdsCode);
  return Object.entries(data).some(([key, value]) => holdsCode(key) || holdsCode(value));
}

/** Where in the YAML a find stands: where its words are read, else where its value begins. */
function placeIn(yaml: string, { range }: Node, { text }: FoundCode): number {
  const [start = 0, end = 0] = range ?? [];
  const at = yaml.slice(start, end).indexOf(text.replace(/…$/, '').split(/\s/, 1)[0]!);
  return start + Math.max(at, 0);
}

function report(file: string, line: number, found: FoundCode, where: string): Problem {
  const { name, text, cure } = found;
  const message = `${where}里有${name}：“${text}”。`;
  return { kind: 'text-code', severity: 'error', file, line, message, cure };
}

function reportTag(file: string, line: number, tag: string): Problem {
  return {
    kind: 'text-code',
    severity: 'error',
    file,
    line,
    message: `这里用了 ! 开头的标记：“${tag}”，它会叫程序另作解释。`,
    cure: '请删去它；真要写感叹号，把整句话用引号括起来。',
  };
}

import { isCollection, isSeq, parseDocument, parse, type Node } from 'yaml';

/** A value as our files hold it. */
export type Value = string | number | readonly string[] | Readonly<Record<string, string>>;

/** A change of one value, or an item added to a list. */
export type Edit =
  | { path: readonly string[]; value: Value }
  | { append: string; item: Readonly<Record<string, string>> };

/**
 * Makes edits in YAML and leaves every other byte as it stands, comments included; undefined where the file is written
 * in a way that cannot be edited so.
 */
export function editYaml(yaml: string, edits: readonly Edit[]): string | undefined {
  let text = yaml;
  for (const edit of edits) {
    const expected = JSON.stringify(applyEdit(text, edit));
    text =
      'append' in edit
        ? appendItem(text, edit.append, edit.item)
        : setValue(text, edit.path, edit.value);
    // Aliases, tags and other rarities: better no edit than a wrong one.
    if (expected === undefined || JSON.stringify(readData(text)) !== expected) return undefined;
  }
  return text;
}

/** The same for a file with a front matter between two lines of ---; a file without one is YAML as a whole. */
export function editFile(text: string, edits: readonly Edit[]): string | undefined {
  const { before, yaml, after } = splitFile(text);
  const edited = editYaml(yaml, edits);
  return edited === undefined ? undefined : before + edited + after;
}

/** What the YAML of a file says; undefined where it cannot be read. */
export function readFileData(text: string): unknown {
  return readData(splitFile(text).yaml);
}

/** A value in one line, quoted where it would otherwise be something else. */
export function renderValue(value: Value, isInFlow = false): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    if (value instanceof Array)
      return `[${value.map((item: string) => renderValue(item, true)).join(', ')}]`;
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${renderValue(item, true)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  const isSame = (yaml: string, back: (data: unknown) => unknown) => {
    const data = readData(yaml);
    return data !== undefined && back(data) === value;
  };
  const isPlain = isInFlow
    ? isSame(`{ k: ${value} }`, (data) => (data as { k?: unknown }).k) &&
      isSame(`[${value}]`, (data) => (data as unknown[])[0])
    : isSame(`k: ${value}`, (data) => (data as { k?: unknown }).k);
  return isPlain ? value : JSON.stringify(value);
}

function splitFile(text: string): { before: string; yaml: string; after: string } {
  const match = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$)[\s\S]*)$/.exec(text);
  return match
    ? { before: match[1]!, yaml: match[2]!, after: match[3]! }
    : { before: '', yaml: text, after: '' };
}

function readData(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function applyEdit(yaml: string, edit: Edit): unknown {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  if (!('append' in edit)) document.setIn(edit.path, document.createNode(edit.value));
  else if (isSeq(document.get(edit.append, true)))
    document.addIn([edit.append], document.createNode(edit.item));
  else document.setIn([edit.append], document.createNode([edit.item]));
  try {
    return document.toJS();
  } catch {
    // An alias whose anchor was replaced.
    return undefined;
  }
}

function setValue(yaml: string, path: readonly string[], value: Value): string {
  const document = parseDocument(yaml);
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) return addLine(yaml, `${path.join('.')}: ${renderValue(value)}`);
  const parent = document.getIn(path.slice(0, -1), true);
  const isInFlow = path.length > 1 && isCollection(parent) && parent.flow === true;
  const [start, end] = node.range;
  // A text over several lines, and a list of lines, end with the line.
  const tail = yaml.slice(start, end).endsWith('\n') ? endOfLine(yaml) : '';
  const isBlock = isCollection(node) && node.flow !== true;
  const from = isBlock ? yaml.lastIndexOf(':', start) + 1 : start;
  const lead = yaml[from - 1] === ':' ? ' ' : '';
  return yaml.slice(0, from) + lead + renderValue(value, isInFlow) + tail + yaml.slice(end);
}

function appendItem(yaml: string, key: string, item: Readonly<Record<string, string>>): string {
  const node = parseDocument(yaml).get(key, true);
  if (!isSeq(node) || !node.range) {
    if (node !== undefined)
      return setValue(yaml, [key], [] as string[]).replace('[]', () => `[${renderValue(item)}]`);
    return addLine(yaml, `${key}:${renderItem(item, '  ', endOfLine(yaml))}`);
  }
  if (node.flow === true) {
    const close = node.range[1] - 1;
    const lead =
      node.items.length > 0 ? `${yaml.slice(0, close).trimEnd()}, ` : yaml.slice(0, close);
    return lead + renderValue(item) + yaml.slice(close);
  }
  const last = node.items.at(-1) as Node;
  const written = yaml.slice(0, last.range![1]).trimEnd().length;
  const lineEnd = /\r?\n|$/.exec(yaml.slice(written))!.index + written;
  const indent = ' '.repeat(node.range[0] - (yaml.lastIndexOf('\n', node.range[0] - 1) + 1));
  return yaml.slice(0, lineEnd) + renderItem(item, indent, endOfLine(yaml)) + yaml.slice(lineEnd);
}

function renderItem(item: Readonly<Record<string, string>>, indent: string, eol: string): string {
  return Object.entries(item)
    .map(
      ([key, value], index) =>
        `${eol}${indent}${index === 0 ? '- ' : '  '}${key}: ${renderValue(value)}`,
    )
    .join('');
}

function addLine(yaml: string, line: string): string {
  const isEnded = yaml === '' || yaml.endsWith('\n');
  return isEnded ? `${yaml}${line}${endOfLine(yaml)}` : `${yaml}${endOfLine(yaml)}${line}`;
}

const endOfLine = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

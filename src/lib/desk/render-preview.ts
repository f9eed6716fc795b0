import type { z } from 'astro/zod';
import { escapeHtml } from '../html.ts';
import { openSchema } from './field.ts';
import { listSlips } from './slips.ts';

type AnySchema = z.core.$ZodType;
type Values = Readonly<Record<string, unknown>>;

/** Fields that only editors need: a page shows them elsewhere, or not at all. */
const BEHIND = new Set([
  'reviewed',
  'confidence',
  'source',
  'rule',
  'demo',
  'says',
  'key',
  'solemn',
]);

/** What the preview of an entry calls its parts. */
export interface PreviewWords {
  /** Heading over what must be mended first. */
  slips: string;
  /** What is said where there is nothing to mend. */
  good: string;
  /** What stands in place of a title that is not there yet. */
  untitled: string;
}

/** What the preview of an entry is told beside its values. */
export interface PreviewMore {
  /** Slips that its schema does not know of: private facts, what came with pasting. */
  slips?: readonly string[];
  /** Name of an entry of a collection by its file name; the file name where it is not known. */
  nameOf?: (collection: string, slug: string) => string;
}

/**
 * The HTML of an entry much as its page shows it: title, summary, facts, lists; before it what must be mended. `title`
 * is the field that names the entry.
 */
export function renderPreview(
  schema: AnySchema,
  data: Values,
  title: string,
  words: PreviewWords,
  { slips = [], nameOf = (_, slug) => slug }: PreviewMore = {},
): string {
  const shape = shapeOf(schema);
  const rest = Object.keys(shape).filter(
    (name) => name !== title && name !== 'summary' && !BEHIND.has(name) && !isBlank(data[name]),
  );
  const facts = rest.filter((name) => !isGroup(shape[name]!, data[name]));
  const groups = rest.filter((name) => isGroup(shape[name]!, data[name]));
  return [
    renderSlips([...listSlips(schema, data), ...slips], words),
    `<h1>${escapeHtml(asText(data[title]) || words.untitled)}</h1>`,
    isBlank(data['summary']) ? '' : `<p class="summary">${escapeHtml(asText(data['summary']))}</p>`,
    facts.length > 0 ? renderFacts(shape, data, facts, nameOf) : '',
    ...groups.map((name) => renderGroup(shape[name]!, name, data[name], nameOf)),
  ].join('');
}

function renderSlips(found: readonly string[], { slips, good }: PreviewWords): string {
  if (found.length === 0) return `<p class="desk-good">${escapeHtml(good)}</p>`;
  const items = found.map((slip) => `<li>${escapeHtml(slip)}</li>`).join('');
  return `<div class="desk-slips"><b>${escapeHtml(slips)}</b><ul>${items}</ul></div>`;
}

function renderFacts(
  shape: Readonly<Record<string, AnySchema>>,
  data: Values,
  names: readonly string[],
  nameOf: NameOf,
): string {
  const rows = names.map(
    (name) =>
      `<dt>${escapeHtml(labelOf(shape[name]!, name))}</dt><dd>${renderValue(callByName(shape[name]!, data[name], nameOf))}</dd>`,
  );
  return `<dl class="desk-facts">${rows.join('')}</dl>`;
}

/** A list of things, or one thing with parts, under a heading of its own. */
function renderGroup(schema: AnySchema, name: string, value: unknown, nameOf: NameOf): string {
  const { schema: inner } = openSchema(schema);
  const heading = `<h2>${escapeHtml(labelOf(schema, name))}</h2>`;
  if (inner._zod.def.type !== 'array') return heading + renderParts(inner, value as Values, nameOf);
  const element = openSchema((inner as z.core.$ZodArray)._zod.def.element).schema;
  const items = (value as Values[]).map((item) => `<li>${renderParts(element, item, nameOf)}</li>`);
  return `${heading}<ol class="desk-list">${items.join('')}</ol>`;
}

function renderParts(schema: AnySchema, value: Values, nameOf: NameOf): string {
  if (schema._zod.def.type !== 'object') return renderValue(value);
  const shape = shapeOf(schema);
  return Object.keys(shape)
    .filter((name) => !isBlank(value[name]))
    .map((name) =>
      isGroup(shape[name]!, value[name])
        ? renderGroup(shape[name]!, name, value[name], nameOf)
        : `<p${name === 'cites' ? ' class="desk-cites"' : ''}>${renderValue(callByName(shape[name]!, value[name], nameOf))}</p>`,
    )
    .join('');
}

type NameOf = NonNullable<PreviewMore['nameOf']>;

/** What names other entries, by the names that readers know them by. */
function callByName(schema: AnySchema, value: unknown, nameOf: NameOf): unknown {
  const opened = openSchema(schema);
  const isList = opened.schema._zod.def.type === 'array';
  const { refers } = isList
    ? openSchema((opened.schema as z.core.$ZodArray)._zod.def.element).meta
    : opened.meta;
  if (refers === undefined) return value;
  const call = (one: unknown) => (typeof one === 'string' ? nameOf(refers, one) : one);
  return Array.isArray(value) ? value.map(call) : call(value);
}

const renderValue = (value: unknown): string =>
  Array.isArray(value) ? value.map(asText).map(escapeHtml).join('、') : escapeHtml(asText(value));

function asText(value: unknown): string {
  if (value === true) return '是';
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(asText).filter(Boolean).join('　');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isGroup(schema: AnySchema, value: unknown): boolean {
  const isObject = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (Array.isArray(value)) return value.some(isObject);
  return (
    isObject(value) &&
    Object.values(value as object).some(
      (one) => typeof one === 'object' || String(one).length > 30,
    ) &&
    openSchema(schema).schema._zod.def.type === 'object'
  );
}

const isBlank = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every((one) => one === '' || one === null));

const shapeOf = (schema: AnySchema) =>
  (openSchema(schema).schema as z.core.$ZodObject)._zod.def.shape as Record<string, AnySchema>;

const labelOf = (schema: AnySchema, name: string) => openSchema(schema).meta.title ?? name;

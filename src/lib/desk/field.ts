import type { Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import { isWhole, readBounds, readPattern } from './rules.ts';

type AnySchema = z.core.$ZodType;

/** What a field of a schema says of itself beside its type. */
interface FieldMeta {
  /** What the field is called, in Chinese. */
  title?: string;
  /** A hint of one sentence. */
  description?: string;
  /** How it is put in, where the type alone does not tell. */
  input?: 'date' | 'datetime' | 'time' | 'photo';
  /** Collection whose entries it names: by file name; people by their own. */
  refers?: string;
}

/** A schema without what is wrapped around it, and what the wrapping says. */
interface Opened {
  schema: AnySchema;
  meta: FieldMeta;
  required: boolean;
  /** Value that stands where nothing is put in. */
  preset?: unknown;
}

/** Length from which a text is put in on several lines. */
const LONG = 60;

/**
 * The field of the editing desk that takes what a schema takes: label, hint, choices, bounds and pattern come from the
 * schema, so that there is one truth. Throws for a kind of schema that the desk has no field for.
 */
function makeField(name: string, given: AnySchema): Field {
  const { schema, meta, required, preset } = openSchema(given);
  const common = {
    name,
    label: meta.title ?? name,
    ...(meta.description && { hint: meta.description }),
    ...(required ? {} : { required: false }),
    ...(preset !== undefined && !isEmpty(preset) && { default: preset }),
  };
  return { ...common, ...makeWidget(schema, meta, required) } as Field;
}

/** The fields of an object's schema, in its order: what must be put in first. */
export function makeFields(given: AnySchema): Field[] {
  const { schema } = openSchema(given);
  if (schema._zod.def.type !== 'object') throw new Error('A collection is an object');
  const fields = Object.entries((schema as z.core.$ZodObject)._zod.def.shape).map(([name, field]) =>
    makeField(name, field),
  );
  const isRequired = (field: Field) => !('required' in field) || field.required !== false;
  return [...fields.filter(isRequired), ...fields.filter((field) => !isRequired(field))];
}

function makeWidget(schema: AnySchema, meta: FieldMeta, required: boolean): object {
  if (meta.input === 'photo') return PHOTO;
  if (meta.input) return DATES[meta.input];
  if (meta.refers) return makeRelation(meta);
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return makeText(schema);
    case 'number':
      return {
        widget: 'number',
        value_type: isWhole(schema) ? 'int' : 'float',
        ...readBounds(schema, 'min', 'max'),
      };
    case 'boolean':
      return { widget: 'boolean' };
    case 'enum':
      return { widget: 'select', options: listChoices(schema) };
    case 'array':
      return makeList(schema as z.core.$ZodArray);
    case 'object':
      return {
        widget: 'object',
        fields: makeFields(schema),
        ...(required ? {} : { collapsed: true }),
      };
    case 'record':
      return { widget: 'keyvalue', key_label: '名称', value_label: '内容' };
    case 'union':
      // What may be written in two ways is written as text.
      return { widget: 'string' };
    default:
      throw new Error(`The desk has no field for ${def.type}`);
  }
}

const DATES = {
  date: { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' },
  datetime: { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DD HH:mm' },
  time: { widget: 'datetime', type: 'time', format: 'HH:mm' },
} as const;

/** A picture stands in the folder `photos` beside its entry; the desk takes the entry for a folder of its own. */
const PHOTO = {
  widget: 'image',
  media_folder: '../photos',
  public_folder: '',
  choose_url: false,
  accept: 'image/jpeg,image/png,image/webp',
} as const;

function makeRelation({ refers: collection = '' }: FieldMeta): object {
  const byName = collection === 'people';
  const shown = collection === 'cases' || collection === 'laws' ? 'title' : 'name';
  return {
    widget: 'relation',
    collection,
    value_field: byName ? 'name' : '{{slug}}',
    // Whoever may lecture and whoever may review is told apart by the role.
    display_fields: byName ? ['{{name}} · {{role}}'] : [shown],
    search_fields: [shown],
  };
}

function makeText(schema: AnySchema): object {
  const { min, max } = readBounds(schema, 'min', 'max');
  const pattern = readPattern(schema);
  return {
    widget: max !== undefined && max > LONG ? 'text' : 'string',
    ...(min !== undefined && { minlength: min }),
    ...(max !== undefined && { maxlength: max }),
    ...(pattern && { pattern }),
  };
}

function makeList(schema: z.core.$ZodArray): object {
  const bounds = readBounds(schema, 'min', 'max');
  const { schema: element, meta } = openSchema(schema._zod.def.element);
  if (element._zod.def.type === 'enum')
    return { widget: 'select', multiple: true, options: listChoices(element), ...bounds };
  if (meta.refers) return { ...makeRelation(meta), multiple: true, ...bounds };
  const inner =
    element._zod.def.type === 'object'
      ? { fields: makeFields(element) }
      : { field: { name: 'item', label: '一条', ...makeWidget(element, meta, true) } };
  return { widget: 'list', label_singular: '一条', ...inner, ...bounds };
}

function listChoices(schema: AnySchema): { label: string; value: string }[] {
  const { entries } = (schema as z.core.$ZodEnum)._zod.def;
  return Object.values(entries).map((value) => ({ label: String(value), value: String(value) }));
}

/** Takes off what makes a schema optional, gives it a preset or changes what was read. */
export function openSchema(given: AnySchema): Opened {
  let schema = given;
  let meta: FieldMeta = {};
  let required = true;
  let preset: unknown;
  for (;;) {
    meta = { ...readMeta(schema), ...meta };
    const { def } = schema._zod;
    if (def.type === 'optional') required = false;
    else if (def.type === 'default') {
      required = false;
      preset = (def as z.core.$ZodDefaultDef).defaultValue;
    } else if (def.type !== 'pipe') return { schema, meta, required, preset };
    schema =
      def.type === 'pipe'
        ? readFrom(def as z.core.$ZodPipeDef)
        : (def as z.core.$ZodOptionalDef | z.core.$ZodDefaultDef).innerType;
  }
}

/** The side of a pipe that says what is put in: the other one, where the first only makes a text of it. */
const readFrom = (def: z.core.$ZodPipeDef): AnySchema =>
  def.in._zod.def.type === 'transform' ? def.out : def.in;

const readMeta = (schema: AnySchema): FieldMeta =>
  (schema as AnySchema & { meta?: () => FieldMeta | undefined }).meta?.() ?? {};

const isEmpty = (value: unknown) =>
  value === false || (Array.isArray(value) && value.length === 0) || isEmptyObject(value);

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

import fc from 'fast-check';

/** A field of the desk with the rules that it puts on a value. */
export interface DeskField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  type?: string;
  value_type?: string;
  multiple?: boolean;
  min?: number;
  max?: number;
  minlength?: number;
  maxlength?: number;
  pattern?: [RegExp, string];
  options?: { value: string }[];
  field?: DeskField;
  fields?: DeskField[];
}

const WHEN: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'datetime-local': /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
  time: /^\d\d:\d\d$/,
};

/** Whether the desk lets a value through, by the rules of its field; what stands within a group is judged by itself. */
export function accepts(field: DeskField, value: unknown): boolean {
  const { widget, multiple, min = 0, max = Infinity } = field;
  const isMany = widget === 'list' || multiple === true;
  if (isMany && (!Array.isArray(value) || value.length < min || value.length > max)) return false;
  const each = isMany ? (value as unknown[]) : [value];
  const of = widget === 'list' ? field.field : field;
  return of === undefined || each.every((one) => acceptsOne(of, one));
}

function acceptsOne(field: DeskField, value: unknown): boolean {
  const { widget, type = '', min = -Infinity, max = Infinity, options = [] } = field;
  switch (widget) {
    case 'number':
      return (
        (field.value_type === 'float' ? Number.isFinite(value) : Number.isInteger(value)) &&
        (value as number) >= min &&
        (value as number) <= max
      );
    case 'boolean':
      return typeof value === 'boolean';
    case 'select':
      return options.some((option) => option.value === value);
    case 'datetime':
      return typeof value === 'string' && WHEN[type]!.test(value);
    case 'string':
    case 'text':
      return typeof value === 'string' || typeof value === 'number'
        ? acceptsText(field, String(value))
        : false;
    default:
      return true;
  }
}

const acceptsText = ({ minlength = 0, maxlength = Infinity, pattern }: DeskField, text: string) =>
  text.length >= minlength && text.length <= maxlength && (pattern?.[0].test(text) ?? true);

/** Values that a field takes, from its own rules. */
export function drawValue(field: DeskField): fc.Arbitrary<unknown> {
  const { widget, multiple, min = 0, max = min + 3 } = field;
  const isMany = widget === 'list' || multiple === true;
  if (!isMany) return drawOne(field);
  const of = widget === 'list' ? field.field! : field;
  return fc.array(drawOne(of), { minLength: min, maxLength: max });
}

function drawOne(field: DeskField): fc.Arbitrary<unknown> {
  const { widget, type = '', min = 0, max = min + 1000, options = [] } = field;
  const { minlength = 1, maxlength = minlength + 40, pattern } = field;
  switch (widget) {
    case 'number':
      return fc.integer({ min, max });
    case 'boolean':
      return fc.boolean();
    case 'select':
      return fc.constantFrom(...options.map(({ value }) => value));
    case 'datetime':
      return fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString())
        .map(
          (text) =>
            ({ date: text.slice(0, 10), time: text.slice(11, 16) })[type] ??
            text.slice(0, 16).replace('T', ' '),
        );
    case 'image':
      return fc.constantFrom('huodong-1.jpg', 'a.png');
    case 'relation':
      return fc.constantFrom('yinxing', 'changyi-fa');
    case 'keyvalue':
      return fc.constantFrom({}, { 2026: '2026-12-01/2026-12-07' });
    default:
      return pattern
        ? fc
            .stringMatching(new RegExp(pattern[0].source, pattern[0].flags.replace(/[^u]/g, '')))
            .filter((text) => acceptsText(field, text))
        : fc
            .array(fc.constantFrom(...'长椅很好，大家都能坐。'), {
              minLength: minlength,
              maxLength: maxlength,
            })
            .map((signs) => signs.join(''));
  }
}

/** Values just outside of what a field takes. */
export function drawWrong(field: DeskField): unknown[] {
  const { widget, multiple, min, max, minlength, maxlength, pattern } = field;
  if (widget === 'list' || multiple === true) {
    const of = widget === 'list' ? field.field! : field;
    const [good] = fc.sample(drawOne(of), { numRuns: 1, seed: 7 });
    return [
      '长椅',
      ...(min !== undefined && min > 0 ? [Array.from({ length: min - 1 }, () => good)] : []),
      ...(max !== undefined ? [Array.from({ length: max + 1 }, () => good)] : []),
      ...drawWrong({ ...of, multiple: false }).map((wrong) =>
        Array.from({ length: Math.max(min ?? 1, 1) }, () => wrong),
      ),
    ];
  }
  switch (widget) {
    case 'number':
      return [
        '长椅',
        ...(field.value_type === 'float' ? [Infinity] : [1.5]),
        ...(min === undefined ? [] : [min - 1]),
        ...(max === undefined ? [] : [max + 1]),
      ];
    case 'boolean':
      return ['长椅', 1];
    case 'select':
      return ['没有这一样', ''];
    case 'datetime':
      return ['长椅', '2026年1月1日', 5];
    case 'string':
    case 'text':
      return [
        true,
        ...(minlength !== undefined && minlength > 0 ? ['长'.repeat(minlength - 1)] : []),
        ...(maxlength !== undefined ? ['长'.repeat(maxlength + 1)] : []),
        ...(pattern ? ['不\n合 写法'] : []),
      ];
    default:
      return [];
  }
}
